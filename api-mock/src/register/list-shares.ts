import { rulesByList } from './list-rules.ts';

/** The court list. */
export const COURT_LIST = 'B02';

/**
 * Share of adverse entries that stand on the court list: 50 to 90 percent (Vincent Brussee, "Social Credit: The Warring
 * States of China's Emerging Data Empire", Palgrave, 2023, pp. 119–122).
 */
export const COURT_SHARE = 0.8;

/** The largest lists after the court list (Brussee, pp. 119–122: tax, wages, food and drugs, market regulation). */
export const COMMON_LISTS: readonly string[] = ['B01', 'B06', 'B08', 'B11', 'B12', 'B14', 'B16', 'B18'];

const lookedUp = [...rulesByList.values()].map((rules) => rules.list);

/** Adverse lists with few entries. A list of one place is not among them: it holds only firms from there. */
export const RARE_LISTS: readonly string[] = lookedUp
  .filter(
    (list) =>
      list.polarity === 'adverse' &&
      list.origin !== 'local' &&
      list.id !== COURT_LIST &&
      !COMMON_LISTS.includes(list.id),
  )
  .map((list) => list.id);

/** Recognition lists that hold organisations. */
export const RECOGNITION_LISTS: readonly string[] = lookedUp
  .filter((list) => list.polarity === 'recognition')
  .map((list) => list.id);

/** Every list that entries of organisations can stand on. */
export const HELD_LISTS: readonly string[] = lookedUp.map((list) => list.id);
