import type { CoveragePredicate } from '../contract/types.gen.ts';

/** Whether a register can speak about a code at all, and why not. */
export type CodeCoverage = 'covered' | 'outsideRegister' | 'withheld';

/**
 * Whether a register with this predicate can speak about a code. A code that is not covered is `notCovered`
 * and is never looked up, for its absence would say nothing.
 *
 * A withheld category is withheld in every register, so it is judged first.
 *
 * @param code a unified social credit code, normalised (18 characters, upper case).
 *
 * @example
 * import { isCovered } from '@credit-lens/sdk/identity';
 *
 * const predicate = { organisationCodePrefixes: ['FAKE'], withheldCategories: ['92'] };
 * console.log(isCovered('91330106FAKE000133', predicate)); // → covered
 * console.log(isCovered('91110000MA0000000X', predicate)); // → outsideRegister
 */
export function isCovered(code: string, predicate: CoveragePredicate): CodeCoverage {
  if (predicate.withheldCategories.includes(code.slice(0, 2))) return 'withheld';
  const { organisationCodePrefixes: prefixes } = predicate;
  if (prefixes.length === 0) return 'covered';
  const organisationCode = code.slice(8, 17);
  return prefixes.some((prefix) => organisationCode.startsWith(prefix)) ? 'covered' : 'outsideRegister';
}
