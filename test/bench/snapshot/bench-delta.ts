import { buildDelta } from '../../../sdk/src/snapshot/delta/build-delta.ts';
import { readDelta } from '../../../sdk/src/snapshot/delta/read-delta.ts';
import { SnapshotState } from '../../../sdk/src/snapshot/delta/snapshot-state.ts';
import type { Snapshot } from '../../../sdk/src/snapshot/snapshot.ts';
import type { Figures } from '../figures.ts';
import { isListed, syntheticCode, syntheticName, syntheticRow } from './synthetic-register.ts';

/** Share of a day's changes that are removals, and codes that register in a day for each listed one. */
const REMOVAL_SHARE = 0.5;
const REGISTERED_PER_LISTED = 0.008;

/** Bytes in the kilobyte of the figures. The smaller unit, so that no size looks smaller than it is. */
const KILOBYTE = 1_000;

/** What changes in a day over the first `codes` codes of the synthetic register. */
class DayOfChanges {
  /** Numbers of the companies that leave their lists, and that come onto one. */
  readonly removed = new Set<number>();
  readonly added = new Set<number>();
  readonly codes: number;
  /** Codes that are registered afterwards. */
  readonly now: number;

  constructor(codes: number, listed: number, changes: number) {
    this.codes = codes;
    this.now = codes + Math.round(listed * REGISTERED_PER_LISTED);
    const removing = Math.round(changes * REMOVAL_SHARE);
    const { removed, added } = this;
    for (let draw = 1; removed.size < removing || added.size < changes - removing; draw++) {
      const number = (Math.imul(draw, 0xc2b2ae35) >>> 0) % codes;
      if (isListed(number) && removed.size < removing) removed.add(number);
      if (!isListed(number) && added.size < changes - removing) added.add(number);
    }
  }

  isListedAfter(number: number): boolean {
    return this.added.has(number) || (number < this.codes && isListed(number) && !this.removed.has(number));
  }

  *each<Text>(from: number, textOf: (number: number) => Text): Generator<Text> {
    for (let number = from; number < this.now; number++) yield textOf(number);
  }
}

/**
 * Size and exactness of a day's delta of codes over a synthetic register.
 *
 * @param snapshot what the client holds, over the first `codes` codes.
 * @param codes registered codes.
 * @param changes listed codes that change in a day.
 */
export function benchDelta(snapshot: Snapshot, codes: number, changes: number): Figures {
  const { keySeed, listed } = snapshot.description;
  const state = SnapshotState.of(snapshot);
  const day = new DayOfChanges(codes, listed, changes);
  const begin = performance.now();
  const { bytes, report } = buildDelta({
    held: [state],
    keySeed,
    removed: [...day.removed].map(syntheticCode),
    added: [...day.added].map(syntheticRow),
    registered: day.each(codes, syntheticCode),
    universe: () => day.each(0, syntheticCode),
    listedCount: listed,
    registeredCount: day.now,
  });
  const deltaSeconds = (performance.now() - begin) / 1_000;
  const after = state.after(readDelta(bytes), new Uint8Array(32));
  let deltaWrongAnswers = 0;
  for (let number = 0; number < day.now; number++)
    if (after.has(syntheticCode(number)) !== day.isListedAfter(number)) deltaWrongAnswers += 1;
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

/** Size of the same day's delta of names, each company's own; `names` is what the client holds of them. */
export function benchNamesDelta(names: Snapshot, codes: number, changes: number): Figures {
  const { keySeed, names: listed } = names.description;
  const day = new DayOfChanges(codes, listed, changes);
  const counts = { listedCount: listed, registeredCount: day.now };
  const { bytes, report } = buildDelta({
    ...counts,
    held: [SnapshotState.of(names)],
    keySeed,
    removed: [],
    added: [],
    registered: [],
    universe: () => [],
    names: {
      ...counts,
      removed: [...day.removed].map(syntheticName),
      added: [...day.added].map(syntheticName),
      registered: day.each(codes, syntheticName),
      universe: () => day.each(0, syntheticName),
    },
  });
  return {
    deltaKilobytesNames: bytes.length / KILOBYTE,
    deltaRemovalKilobytesNames: report.removalBytes / KILOBYTE,
  };
}
