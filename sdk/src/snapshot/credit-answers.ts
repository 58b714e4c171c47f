import type { ListCombination } from './container/list-combination.ts';

/**
 * What the device can answer by itself. Exact for every registered code; `null` and `false` mean "no effective
 * adverse entry in the snapshot", never more. Whether a code is registered at all is not known here, and a code
 * outside the coverage predicate must not be asked about.
 */
export interface CreditAnswers {
  /**
   * Whether a code is listed.
   *
   * @throws RangeError when the text has not the form of a code, or when this snapshot holds no codes.
   */
  has(code: string): boolean;
  /**
   * The lists that a code is on, or null. A code that no register knows is now and then taken for listed; of those
   * this finds some out, so it is the stricter question than `has`.
   *
   * @throws RangeError as `has`.
   */
  combination(code: string): ListCombination | null;
  /**
   * Whether a listed company bears this name, already normalised. True for some names that none bears, at the rate
   * that the snapshot states: a reason to ask, never a finding.
   *
   * @throws RangeError when this snapshot holds no names.
   */
  hasName(name: string): boolean;
}
