import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, readdir, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

const script = fileURLToPath(new URL('./snapshot.ts', import.meta.url));
let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'credit-lens-cli-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

/** Runs the command in a folder of the tests' own. */
function run(...words: string[]): Promise<{ status: number; said: string; complained: string }> {
  return new Promise((resolve) => {
    const all = ['--conditions=@credit-lens/source', script, ...words];
    execFile(process.execPath, all, { cwd: folder }, (error, said, complained) => {
      resolve({ status: error === null ? 0 : Number(error.code), said, complained });
    });
  });
}

describe('npm run snapshot', () => {
  test('publishes, says the trust root, and rotates it', async () => {
    const flags = ['--out', 'public', '--size', '100', '--json'];
    const first = await run('publish', ...flags);
    expect(first.complained).toBe('');
    const report = JSON.parse(first.said);
    expect(report).toMatchObject({
      codes: { kind: 'full' },
      names: { kind: 'full' },
      trust: [{ keyId: expect.stringMatching(/^[0-9a-f]{16}$/) }],
    });
    expect(first.said.trim().split('\n').length).toBe(1);
    expect((await stat(join(folder, 'out', 'signing-key.pem'))).mode & 0o777).toBe(0o600);
    const { trust } = JSON.parse((await run('rotate', '--out', 'public', '--json')).said);
    expect(trust.length).toBe(2);
    const second = JSON.parse((await run('publish', ...flags)).said);
    expect(second).toMatchObject({ codes: { kind: 'unchanged' }, names: { kind: 'unchanged' }, trust });
    const told = await run('publish', '--out', 'public', '--size', '100');
    expect(told.said).toContain(`trust root       key ${trust[1].keyId}`);
  }, 60_000);

  test.each([
    ['without a command', [], /Say what to do, publish or rotate/],
    ['with another command', ['burn', '--out', 'x'], /publish or rotate; “burn” is neither/],
    ['without a folder', ['publish'], /Say where the files go: --out DIR/],
    ['with an unknown flag', ['publish', '--out', 'x', '--fast'], /--fast/],
    ['with a bad number', ['publish', '--out', 'x', '--size', 'many'], /--size takes a whole number/],
    [
      'with a key that would be published',
      ['publish', '--out', 'x', '--key', 'x/k.pem'],
      /would be published.*--key/,
    ],
    [
      'with a state that would be published',
      ['publish', '--out', 'x', '--state', 'x/s'],
      /would be published.*--state/,
    ],
    [
      'into a folder that holds something else',
      ['publish', '--out', 'thesis'],
      /holds something else, such as “notes”/,
    ],
    ['where there is no key to rotate', ['rotate', '--out', 'x', '--key', 'none.pem'], /no key to replace/],
  ])('refuses to run %s, and touches nothing', async (_, words, message) => {
    await mkdir(join(folder, 'thesis'), { recursive: true });
    await writeFile(join(folder, 'thesis', 'notes'), '');
    const before = await readdir(folder, { recursive: true });
    const { status, complained } = await run(...words);
    expect([status, complained]).toEqual([1, expect.stringMatching(message)]);
    expect(await readdir(folder, { recursive: true })).toEqual(before);
  });
});
