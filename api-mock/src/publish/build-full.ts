import { createHash } from 'node:crypto';
import { contentHash, type SnapshotReference, toHex } from '@credit-lens/sdk/snapshot';
import { KeyCollision, SnapshotBuilder } from '@credit-lens/sdk/snapshot/build';
import type { CoveredEntity } from './covered-entities.ts';
import type { ListedRows } from './listed-rows.ts';
import type { TrackSide } from './track-side.ts';
import type { TreeFolder } from './tree-folder.ts';

/** Key seeds tried before giving up. A second one is needed about once in 50,000 builds. */
const KEY_SEEDS = 8;

/** A full snapshot of one side. */
export interface FullSnapshot {
  readonly snapshot: SnapshotReference;
  readonly keySeed: number;
}

/** What full snapshots are built from. */
export interface FullInput {
  readonly folder: TreeFolder;
  readonly rows: ListedRows;
  readonly sequence: number;
  readonly now: Date;
  /** Passes every covered entity. */
  readonly pass: (visit: (entity: CoveredEntity) => void) => Promise<void>;
}

/**
 * Builds full snapshots of the sides given, all in one pass over the register. Memory stays within the flagged companies.
 * Each begins a chain with a state of its own: so every client of a chain has the same snapshot.
 */
export async function buildFull(
  sides: readonly TrackSide[],
  input: FullInput,
): Promise<ReadonlyMap<TrackSide, FullSnapshot>> {
  const { rows, pass } = input;
  const built = new Map<TrackSide, FullSnapshot>();
  for (let keySeed = 0; built.size < sides.length; keySeed++) {
    const builders = new Map<TrackSide, SnapshotBuilder>();
    const attempt = (side: TrackSide, step: () => void): void => {
      try {
        step();
      } catch (error) {
        if (!(error instanceof KeyCollision) || keySeed + 1 === KEY_SEEDS) throw error;
        builders.delete(side);
      }
    };
    for (const side of sides) {
      if (built.has(side)) continue;
      const builder = new SnapshotBuilder({ state: stateOf(side, input), keySeed, holds: side.holds });
      builders.set(side, builder);
      attempt(side, () => side.list(builder, rows));
    }
    await pass((entity) => {
      for (const [side, builder] of builders) attempt(side, () => side.register(builder, entity));
    });
    for (const [side, builder] of builders)
      built.set(side, { snapshot: await write(side, builder, input), keySeed });
  }
  return built;
}

async function write(
  side: TrackSide,
  builder: SnapshotBuilder,
  input: FullInput,
): Promise<SnapshotReference> {
  const { bytes } = builder.finish();
  const sha256 = toHex(await contentHash(bytes));
  const path = `snapshots/${sha256}.snapshot`;
  await input.folder.writeOnce(path, bytes);
  return { path, bytes: bytes.length, sha256, state: toHex(stateOf(side, input)) };
}

/** A state that no delta leads to. */
function stateOf(side: TrackSide, { rows, sequence, now }: FullInput): Uint8Array {
  const hash = createHash('sha256');
  hash.update(`credit-lens state 1\n${side.holds}\n${sequence}\n${now.toISOString()}\n`);
  for (const row of rows.values()) hash.update(`${side.describe(row)}\n`);
  return new Uint8Array(hash.digest());
}
