import { createSnapshotClient, memory } from '../../../sdk/src/snapshot/client/index.ts';
import { openSnapshot } from '../../../sdk/src/snapshot/open-snapshot.ts';
import { type Figures, spread, spreadFigures } from '../figures.ts';
import { LISTED, type PublishedRegister } from './browser/published-register.ts';
import { measureLookups, speedRatio } from './measure-lookups.ts';
import { syntheticCode } from './synthetic-register.ts';

/** Codes in one `checkMany`; half of them are listed. */
const SAMPLE = 200_000;

/** Checks per second of a client, over a snapshot and two deltas in memory, beside the engine's own look-ups. */
export async function measureChecks({ files, snapshot, trust }: PublishedRegister): Promise<Figures> {
  const baseUrl = 'http://bench.invalid/';
  const client = createSnapshotClient({
    baseUrl,
    trust,
    storage: memory(),
    clientVersion: '0.1.0',
    fetch: async (input) => {
      const file = files[new Request(input).url.slice(baseUrl.length)];
      return file === undefined
        ? new Response(null, { status: 404 })
        : new Response(file as Uint8Array<ArrayBuffer>);
    },
  });
  const { problem } = await client.sync();
  if (problem !== null)
    throw new Error(`The client could not take over what was published: ${problem.message}`);
  const engine = openSnapshot(snapshot);
  const codes = () => Array.from({ length: SAMPLE }, (_, at) => syntheticCode(LISTED - SAMPLE / 2 + at));
  const rounds = measureLookups(
    new Map<string, (codes: readonly string[]) => number>([
      ['engine', (asked) => asked.filter((code) => engine.combination(code) !== null).length],
      ['many', (asked) => client.checkMany(asked).filter(isListed).length],
      ['each', (asked) => asked.filter((code) => isListed(client.check(code))).length],
    ]),
    codes,
  );
  client.close();
  const of = (name: string) => rounds.get(name) ?? [];
  const first = (name: string) => spread(of(name).map((speed) => speed.first)).median;
  return {
    checksPerSecond: first('many'),
    checksPerSecondEach: first('each'),
    checksPerSecondEngine: first('engine'),
    ...spreadFigures('checksPerSecondRatioEngine', speedRatio(of('many'), of('engine'), 'first')),
  };
}

function isListed({ outcome }: { readonly outcome: string }): boolean {
  return outcome === 'listed';
}
