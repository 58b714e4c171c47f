import { readFileSync } from 'node:fs';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { type RunningServer, startServer } from '@credit-lens/api-mock/start-server';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';

/** The pages whose examples are run, in this order: the README and what it leads to. */
const PAGES = ['asking', 'snapshots', 'reading', 'identifiers-and-names'].map(
  (name) => `../../docs/sdk/${name}.md`,
);
const text = ['../README.md', ...PAGES]
  .map((page) => readFileSync(new URL(page, import.meta.url), 'utf8'))
  .join('\n');
const examples = [...text.matchAll(/```ts\n(.*?)```/gs)].map(([, example = '']) => example);

/** Within the package, so that its own name resolves; git does not see it. */
const folder = fileURLToPath(new URL('../out/readme/', import.meta.url));

let server: RunningServer;
beforeAll(async () => {
  server = await startServer({ port: 0, size: 500 });
}, 60_000);
afterAll(() => server.close());

/** Runs an example as it stands, but against the test's server; gives the lines it prints. */
async function run(example: string, index: number): Promise<unknown[][]> {
  await mkdir(folder, { recursive: true });
  const file = `${folder}example-${index}.ts`;
  const print = vi.spyOn(console, 'log').mockImplementation(() => undefined);
  await writeFile(file, `${example.replaceAll('http://127.0.0.1:8787', server.address)}\nexport {};\n`);
  try {
    await import(/* @vite-ignore */ file);
    return print.mock.calls;
  } finally {
    await rm(file);
    print.mockRestore();
  }
}

describe('the examples of the README and the pages beside it', () => {
  it('run', async () => {
    const printed: unknown[][][] = [];
    for (const [index, example] of examples.entries()) printed.push(await run(example, index));
    const [
      privately,
      one,
      many,
      parts,
      testing,
      screening,
      file,
      past,
      objecting,
      rejecting,
      reference,
      device,
      future,
      snapshots,
      client,
      reading,
      stating,
      identifiers,
    ] = printed;
    expect(privately).toEqual([['listed', null]]);
    expect(one).toHaveLength(1);
    expect(future).toEqual([['unknown:', 'pending']]);
    expect(many).toEqual([[[expect.any(String), 'notCovered', 'notCovered']]]);
    expect(parts).toEqual([
      ['listed', expect.any(Number)],
      [2, 2, false],
      [2, 4, true],
    ]);
    expect(screening).toEqual([
      [
        [
          ['listed', null],
          ['listed', 0],
          ['notCovered', null],
        ],
        { listed: 2, noEntry: 0, notCovered: 1, unavailable: 0 },
      ],
    ]);
    expect(testing).toEqual([['listed'], ['unavailable'], ['noEntry', 3]]);
    expect(file?.length).toBeGreaterThan(0);
    expect(past).toEqual([['noEntry', '2020-07-01']]);
    expect(objecting).toEqual([['received', false], ['received']]);
    expect(rejecting).toEqual([
      [expect.any(Number), expect.any(Number), expect.any(Number), expect.any(Number)],
      [404, 'notFound', expect.any(String)],
    ]);
    expect(reference).toEqual([[50, expect.any(Number), '最高人民法院', expect.any(Number)]]);
    expect(device).toEqual([['outsideRegister', undefined]]);
    expect(snapshots).toEqual([[{ lists: ['B02'], contested: false }], [false], ['truncated']]);
    expect(client).toEqual([[null, 'updated', null, 'current'], ['listed'], ['notCovered'], ['notCovered']]);
    expect(reading).toEqual([['/outcome: expected one of the four outcomes, found "pardoned"']]);
    expect(stating).toEqual([['malformed']]);
    expect(identifiers).toEqual([]);
    expect(printed).toHaveLength(18);
  });
});
