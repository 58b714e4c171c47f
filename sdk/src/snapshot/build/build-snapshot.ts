import { KeyCollision } from './key-collision.ts';
import { SnapshotBuilder, type SnapshotBuilderOptions } from './snapshot-builder.ts';
import type { SnapshotReport } from './snapshot-report.ts';

/** A listed company, as the snapshot needs it. */
export interface ListedRow {
  /** The code, 18 characters. */
  readonly code: string;
  /** Ids of the adverse lists with an effective entry. */
  readonly lists: readonly string[];
  /** Whether one of the entries is contested. */
  readonly contested: boolean;
  /** Names it bears, normalised. Default none. */
  readonly names?: readonly string[];
}

/** Where the rows come from. Each function is called once for a pass, and again if a build must start over. */
export interface SnapshotSource {
  /** Every listed company. */
  listed(): Iterable<ListedRow>;
  /** Every registered code, listed or not, once. */
  registered(): Iterable<string>;
  /** Every registered name, normalised. Leave out for a name set that is not corrected. */
  registeredNames?(): Iterable<string>;
}

/** Key seeds tried before a build gives up. A second one is needed about once in 50,000 builds. */
const KEY_SEEDS = 8;

/**
 * Builds a snapshot in two passes over generators, so that memory stays within the listed companies while the
 * register grows. For rows that arrive in another way, push them into a `SnapshotBuilder`.
 *
 * @throws RangeError when a row is unusable: see `SnapshotBuilder.list`.
 *
 * @example
 * import { buildSnapshot } from '@credit-lens/sdk/snapshot/build';
 *
 * const { report } = buildSnapshot(
 *   {
 *     listed: () => [{ code: '91330106FAKE000133', lists: ['B02'], contested: false }],
 *     registered: () => ['91330106FAKE000133', '91110000FAKE00005N'],
 *   },
 *   { state: new Uint8Array(32), holds: 'codes' },
 * );
 * console.log(report.listed, report.registered); // → 1 2
 */
export function buildSnapshot(
  source: SnapshotSource,
  options: SnapshotBuilderOptions,
): { readonly bytes: Uint8Array<ArrayBuffer>; readonly report: SnapshotReport } {
  const first = options.keySeed ?? 0;
  for (let attempt = 1; ; attempt++) {
    try {
      return pass(source, { ...options, keySeed: (first + attempt - 1) >>> 0 });
    } catch (error) {
      if (!(error instanceof KeyCollision) || attempt === KEY_SEEDS) throw error;
    }
  }
}

function pass(source: SnapshotSource, options: SnapshotBuilderOptions): ReturnType<typeof buildSnapshot> {
  const builder = new SnapshotBuilder(options);
  for (const row of source.listed()) {
    builder.list(row.code, row.lists, row.contested);
    for (const name of row.names ?? []) builder.listName(name);
  }
  for (const code of source.registered()) builder.register(code);
  if (source.registeredNames !== undefined) {
    for (const name of source.registeredNames()) builder.registerName(name);
  }
  return builder.finish();
}
