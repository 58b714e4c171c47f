import type { Answer } from './answer.ts';

/**
 * A hollow flag says “the code is not here, compare it”. Where the page prints the codes of all candidates and each
 * has its solid flag, the name beside them needs no second mark.
 *
 * @param solidCodes codes with a solid flag on the same page
 */
export function settleNameFlag(answer: Answer, solidCodes: ReadonlySet<string>): Answer {
  if (answer.flag !== 'hollow' || !answer.candidates) return answer;
  return answer.candidates.every(({ code }) => solidCodes.has(code)) ? { ...answer, flag: 'none' } : answer;
}
