import type { CoveragePredicate } from '../contract/types.gen.ts';

/** Whether a register can speak about a code at all, and why not. */
export type CodeCoverage = 'covered' | 'outsideRegister' | 'withheld';

/**
 * Whether a register with this predicate can speak about a code. A code that is not covered is `notCovered`
 * and is never looked up, for its absence would say nothing.
 *
 * The parts of a code are those of GB 32100-2015, 4.2: department and category (characters 1–2), region (3–8, GB/T 2260),
 * organisation code (9–17). A register covers a code when it covers each of its parts. A withheld category is withheld in
 * every register, so it is judged first.
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
  const { categoryPrefixes = [], regionPrefixes = [], organisationCodePrefixes } = predicate;
  const isInside =
    beginsWithOne(code, 0, categoryPrefixes) &&
    beginsWithOne(code, 2, regionPrefixes) &&
    beginsWithOne(code, 8, organisationCodePrefixes);
  return isInside ? 'covered' : 'outsideRegister';
}

/** Whether the part of a code from this place on begins with one of the prefixes; without any, it always does. */
function beginsWithOne(code: string, place: number, prefixes: readonly string[]): boolean {
  return prefixes.length === 0 || prefixes.some((prefix) => code.startsWith(prefix, place));
}
