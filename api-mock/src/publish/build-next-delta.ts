import type { SnapshotState } from '@credit-lens/sdk/snapshot';
import { DeltaBuilder, type DeltaReport, KeyCollision } from '@credit-lens/sdk/snapshot/build';
import type { Store } from '../store/store.ts';
import { coveredEntities } from './covered-entities.ts';
import { compareRows, type ListedRows, listedNames } from './listed-rows.ts';

/** What a delta from the last publish came to. `file` is null when nothing changed for anyone who has the state. */
export interface NextDelta {
  readonly file: { readonly bytes: Uint8Array<ArrayBuffer>; readonly report: DeltaReport } | null;
  readonly registered: number;
}

/**
 * Builds the delta from the last publish. Which codes are new is not remembered, for that would need all of them:
 * every code that is not flagged now is looked at, and taken away where the held state takes it for listed.
 *
 * @returns null when two codes cannot be told apart: a full snapshot with another key seed is needed.
 */
export async function buildNextDelta(
  store: Store,
  held: SnapshotState,
  before: ListedRows,
  now: ListedRows,
  signal?: AbortSignal,
): Promise<NextDelta | null> {
  const { entities } = await store.meta();
  const names = listedNames(now);
  const builder = new DeltaBuilder({
    held: [held],
    keySeed: held.keySeed,
    listedCount: Math.max(now.size, 1),
    registeredCount: Math.max(entities, 1),
    names: { listedCount: Math.max(names.size, 1), registeredCount: Math.max(entities, 1) },
  });
  try {
    const changes = compareRows(before, now);
    for (const code of changes.removed) builder.codes.remove(code);
    for (const name of changes.removedNames) builder.names?.remove(name);
    for (const row of changes.added) builder.add(row);
    for (const name of changes.addedNames) builder.names?.add(name);
    let registered = 0;
    for await (const { code, name } of coveredEntities(store, signal)) {
      registered += 1;
      if (!now.has(code)) builder.codes.enter(code);
      if (!names.has(name)) builder.names?.enter(name);
    }
    if (builder.isEmpty) return { file: null, registered };
    for await (const { code, name } of coveredEntities(store, signal)) {
      builder.codes.distinguish(code);
      builder.names?.distinguish(name);
    }
    return { file: builder.finish(), registered };
  } catch (error) {
    if (error instanceof KeyCollision) return null;
    throw error;
  }
}
