import type { ListEntry } from '@credit-lens/sdk/contract';
import { rulesOf } from './list-rules.ts';
import { COURT_LIST } from './list-shares.ts';
import type { Random } from './random.ts';

/** Share of entries that may stand on an open clause or another unnamed ground, on lists that have one. */
const UNNAMED_SHARE = 0.1;

/**
 * Of the court list, a plain refusal to pay is open-ended, and what has a fixed term is conduct (Supreme People's
 * Court, Publishing Provisions, 2017, articles 1 and 2).
 */
export function planGround(random: Random, list: string, fixed: boolean): number {
  if (list === COURT_LIST) return fixed ? 1 + random.below(2) : 0;
  const { grounds } = rulesOf(list);
  const named = grounds.flatMap(({ kind, nature }, place) =>
    kind === 'openClause' || nature === 'unspecified' || nature === 'moralOrPolitical' ? [] : [place],
  );
  return random.chance(UNNAMED_SHARE) ? random.below(grounds.length) : random.pick(named);
}

/** Never general where the ground itself speaks of a serious case. */
export function planSeverity(random: Random, list: string, ground: number): ListEntry['severity'] {
  if (list === COURT_LIST) return 'notStated';
  const serious = rulesOf(list).grounds[ground]?.serious === true;
  return random.pick(['notStated', 'notStated', serious ? 'serious' : 'general', 'serious']);
}
