import type { NamedList } from '../lens/named-list.ts';

/** Whether every list of a company is of the softer tier below the serious ones: it is then told more quietly. */
export function isIrregularTier(lists: readonly Pick<NamedList, 'colour'>[]): boolean {
  return lists.length > 0 && lists.every(({ colour }) => colour === 'irregular');
}
