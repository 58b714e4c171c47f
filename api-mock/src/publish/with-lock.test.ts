import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { thisProcess } from './running-process.ts';
import { withLock } from './with-lock.ts';

let folder: string;
let file: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'credit-lens-lock-'));
  file = join(folder, 'register.state.lock');
});
afterEach(() => rm(folder, { recursive: true, force: true }));

/** A lock that this process seems to hold, as a killed one leaves it, but for what is said otherwise. */
const leave = async (otherwise: object) =>
  writeFile(
    file,
    JSON.stringify({ ...(await thisProcess()), since: new Date().toISOString(), ...otherwise }),
  );
const longAgo = new Date(Date.now() - 24 * 3_600_000).toISOString();
const run = () => withLock(file, async () => 'done');

describe('a lock', () => {
  test('is there while its holder is at work, and nothing is left of it afterwards', async () => {
    await withLock(file, async () => {
      expect(JSON.parse(await readFile(file, 'utf8'))).toMatchObject({ pid: process.pid });
      await expect(run()).rejects.toThrow(`process ${process.pid}`);
    });
    expect(await readdir(folder)).toEqual([]);
    await expect(withLock(file, () => Promise.reject(new Error('broken')))).rejects.toThrow('broken');
    expect(await readdir(folder)).toEqual([]);
  });

  test('of a process that runs is refused, with the file that stands in the way', async () => {
    await leave({});
    await expect(run()).rejects.toThrow(`remove ${file}`);
  });

  test.each([
    ['of an earlier process with the same number, as in a container', { started: 1 }],
    ['of before the machine was started again', { boot: '00000000-0000-0000-0000-000000000000' }],
    ['of a number that nobody has', { pid: 2 ** 30, started: null }],
    ['that only a number tells of, and which is old', { boot: null, started: null, since: longAgo }],
  ])('%s is taken over', async (_what, otherwise) => {
    await leave(otherwise);
    expect(await run()).toBe('done');
    expect(await readdir(folder)).toEqual([]);
  });

  test('that only a number tells of, and which is young, is refused', async () => {
    await leave({ boot: null, started: null });
    await expect(run()).rejects.toThrow('is at work');
  });

  test('that was never finished is taken over', async () => {
    await writeFile(file, '');
    expect(await run()).toBe('done');
  });

  test('that was left behind has one taker, however many come at once', async () => {
    let atWork = 0;
    let most = 0;
    for (let round = 0; round < 20; round++) {
      await leave({ started: 1 });
      const takers = Array.from({ length: 12 }, () =>
        withLock(file, async () => {
          atWork += 1;
          most = Math.max(most, atWork);
          await new Promise((resolve) => setTimeout(resolve, 2));
          atWork -= 1;
        }),
      );
      const ended = await Promise.allSettled(takers);
      expect(ended.some(({ status }) => status === 'fulfilled')).toBe(true);
    }
    expect(most).toBe(1);
  });
});
