import { listCombination } from '../../../sdk/src/snapshot/container/list-combination.ts';
import type { Snapshot } from '../../../sdk/src/snapshot/snapshot.ts';
import { isListed, syntheticCode, syntheticRow } from './synthetic-register.ts';

/** Codes of the universe that any of the snapshots answers wrongly: membership, and the lists of the listed. */
export function countWrongAnswers(snapshots: readonly Snapshot[], codes: number): number {
  let wrong = 0;
  for (let number = 0; number < codes; number++) {
    const code = syntheticCode(number);
    const listed = isListed(number);
    for (const snapshot of snapshots) {
      if (snapshot.has(code) !== listed || (listed && !hasRightLists(snapshot, number))) wrong += 1;
    }
  }
  return wrong;
}

function hasRightLists(snapshot: Snapshot, number: number): boolean {
  const { code, lists, contested } = syntheticRow(number);
  const found = snapshot.combination(code);
  return (
    found?.lists.join() === listCombination(lists, contested).lists.join() && found.contested === contested
  );
}

/** Share of the codes from a number on, of which no register knows any, that a snapshot takes for listed. */
export function falseHitRate(snapshot: Snapshot, from: number, count: number): number {
  let hits = 0;
  for (let number = from; number < from + count; number++) if (snapshot.has(syntheticCode(number))) hits += 1;
  return hits / count;
}
