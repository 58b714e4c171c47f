import { buildDelta } from '../../../sdk/src/snapshot/delta/build-delta.ts';
import { readDelta } from '../../../sdk/src/snapshot/delta/read-delta.ts';
import { SnapshotState } from '../../../sdk/src/snapshot/delta/snapshot-state.ts';
import type { Snapshot } from '../../../sdk/src/snapshot/snapshot.ts';
import type { Figures } from '../figures.ts';
import { isListed, syntheticCode, syntheticRow } from './synthetic-register.ts';

/** Share of a day's changes that are removals, and codes that register in a day for each listed one. */
const REMOVAL_SHARE = 0.5;
const REGISTERED_PER_LISTED = 0.008;

/** Bytes in the kilobyte of the figures. The smaller unit, so that no size looks smaller than it is. */
const KILOBYTE = 1_000;

/**
 * Size and exactness of a day's delta over a synthetic register.
 *
 * @param snapshot what the client holds, over the first `codes` codes.
 * @param codes registered codes.
 * @param changes listed codes that change in a day.
 */
export function benchDelta(snapshot: Snapshot, codes: number, changes: number): Figures {
  function* registered(to: number): Generator<string> {
    for (let number = 0; number < to; number++) yield syntheticCode(number);
  }
  const { keySeed, listed } = snapshot.description;
  const state = SnapshotState.of(snapshot);
  const removing = Math.round(changes * REMOVAL_SHARE);
  const removed = new Set<number>();
  const added = new Set<number>();
  for (let draw = 1; removed.size < removing || added.size < changes - removing; draw++) {
    const number = (Math.imul(draw, 0xc2b2ae35) >>> 0) % codes;
    if (isListed(number) && removed.size < removing) removed.add(number);
    if (!isListed(number) && added.size < changes - removing) added.add(number);
  }
  const now = codes + Math.round(listed * REGISTERED_PER_LISTED);
  const begin = performance.now();
  const { bytes, report } = buildDelta({
    held: [state],
    keySeed,
    removed: [...removed].map(syntheticCode),
    added: [...added].map(syntheticRow),
    registered: Array.from({ length: now - codes }, (_, at) => syntheticCode(codes + at)),
    universe: () => registered(now),
    listedCount: listed,
    registeredCount: now,
  });
  const deltaSeconds = (performance.now() - begin) / 1_000;
  const after = state.after(readDelta(bytes), new Uint8Array(32));
  let deltaWrongAnswers = 0;
  for (let number = 0; number < now; number++) {
    const expected = added.has(number) || (number < codes && isListed(number) && !removed.has(number));
    if (after.has(syntheticCode(number)) !== expected) deltaWrongAnswers += 1;
  }
  return {
    deltaChanges: changes,
    deltaKilobytes: bytes.length / KILOBYTE,
    deltaRemovalKilobytes: report.removalBytes / KILOBYTE,
    deltaChanceHits: report.chanceHits,
    deltaExceptions: report.exceptions,
    deltaWrongAnswers,
    deltaSeconds,
  };
}
