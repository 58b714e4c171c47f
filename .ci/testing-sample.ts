/**
 * Writes the sample of the test double (`sdk/src/testing/data/sample.gen.ts`) anew from the invented register. The sample
 * is frozen: tests of users rest on it, so it is written by hand of this command only, and never by a build.
 */
import { writeFileSync } from 'node:fs';
import { startServer } from '../api-mock/src/server/start-server.ts';

const server = await startServer({ port: 0, size: 500 });
const ask = async (path: string, json?: unknown): Promise<unknown> => {
  const init =
    json === undefined
      ? {}
      : { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(json) };
  return (await fetch(`${server.address}${path}`, init)).json();
};
interface Listed {
  readonly items: readonly { readonly code: string }[];
}
interface Result {
  readonly outcome: string;
  readonly code: string;
  readonly entity: { readonly name: string };
  readonly entries: readonly {
    readonly contested: boolean;
    readonly list: { readonly id: string; readonly polarity: string };
  }[];
}
try {
  const { items } = (await ask('/v1/listed')) as Listed;
  const listed: Result[] = [];
  for (const { code } of items) listed.push((await ask(`/v1/entities/${code}`)) as Result);
  const found = (await ask('/v1/search', { name: '子虚', limit: 50 })) as {
    candidates: { code: string }[];
  };
  const others: Result[] = [];
  for (const { code } of found.candidates) others.push((await ask(`/v1/entities/${code}`)) as Result);
  const one = (what: string, results: readonly Result[], holds: (result: Result) => boolean): Result => {
    const result = results.find(holds);
    if (result === undefined) throw new Error(`The register holds none that is ${what}.`);
    return result;
  };
  const small = listed.toSorted((a, b) => JSON.stringify(a).length - JSON.stringify(b).length);
  const results = {
    listed: one('listed', small, ({ entries }) => entries.every(({ contested }) => !contested)),
    contested: one('contested', small, ({ entries }) => entries.some(({ contested }) => contested)),
    listedTwice: one('listed twice', small, ({ entries }) => entries.length > 1),
    noEntry: one('without an entry', others, ({ outcome }) => outcome === 'noEntry'),
  };
  const ids = new Set(
    Object.values(results).flatMap(({ entries = [] }) => entries.map(({ list }) => list.id)),
  );
  const lists = (await ask('/v1/reference/lists')) as { items: { id: string }[] };
  const sample = {
    results,
    lists: lists.items.filter(({ id }) => ids.has(id)),
    coverage: await ask('/v1/coverage'),
  };
  const file = new URL('../sdk/src/testing/data/sample.gen.ts', import.meta.url);
  writeFileSync(
    file,
    `/** Written by .ci/testing-sample.ts from the invented register; frozen. */\nexport const SAMPLE: unknown = ${JSON.stringify(sample, null, 1)};\n`,
  );
  console.log(
    [...ids],
    Object.values(results).map(({ code, entity }) => `${code} ${entity.name}`),
  );
} finally {
  await server.close();
}
