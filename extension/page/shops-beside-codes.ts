import type { Answer } from '../lens/answer.ts';
import { sellerOf } from './adapting/seller-of.ts';
import type { Mention } from './reading/mention.ts';

/**
 * Which shops need no flag of their own: those of a company whose code is printed on the page, for the printed code has
 * it, and says more.
 */
export function shopsBesideCodes(
  mentions: Iterable<Mention>,
  answerTo: (mention: Mention) => Answer,
): (mention: Mention) => boolean {
  const all = [...mentions];
  const flagged = new Set<string>();
  for (const mention of all)
    if (sellerOf(mention) !== null && answerTo(mention).flag === 'solid') flagged.add(mention.key);
  const printed = new Set<string>();
  // Ranges cost, so only those of the few companies in question are asked for.
  if (flagged.size > 0) {
    for (const mention of all) {
      const { kind, key } = mention;
      if (kind === 'code' && flagged.has(key) && sellerOf(mention) === null && mention.range !== null)
        printed.add(key);
    }
  }
  return (mention) => sellerOf(mention) !== null && printed.has(mention.key);
}
