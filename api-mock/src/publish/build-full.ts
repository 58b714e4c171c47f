import { normaliseName } from '@credit-lens/sdk/names';
import { KeyCollision, SnapshotBuilder } from '@credit-lens/sdk/snapshot/build';
import type { Store } from '../store/store.ts';
import { coveredEntities } from './covered-entities.ts';
import type { ListedRows } from './listed-rows.ts';

/** Key seeds tried before giving up. A second one is needed about once in 50,000 builds. */
const KEY_SEEDS = 8;

/** A full snapshot of the register. */
export interface BuiltSnapshot {
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly keySeed: number;
  readonly registered: number;
}

/** Builds a full snapshot in one pass over the register. Memory stays within the flagged companies. */
export async function buildFull(
  store: Store,
  rows: ListedRows,
  state: Uint8Array,
  signal?: AbortSignal,
): Promise<BuiltSnapshot> {
  for (let keySeed = 0; ; keySeed++) {
    try {
      const builder = new SnapshotBuilder({ state, keySeed });
      for (const { code, lists, contested, name } of rows.values()) {
        builder.list(code, lists, contested);
        builder.listName(normaliseName(name));
      }
      for await (const { code, name } of coveredEntities(store, signal)) {
        builder.register(code);
        builder.registerName(name);
      }
      const { bytes, report } = builder.finish();
      return { bytes, keySeed, registered: report.registered };
    } catch (error) {
      if (!(error instanceof KeyCollision) || keySeed + 1 === KEY_SEEDS) throw error;
    }
  }
}
