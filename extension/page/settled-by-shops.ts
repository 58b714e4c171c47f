import type { Answer } from '../lens/answer.ts';
import { sellerOf } from './adapting/seller-of.ts';
import type { Mention } from './reading/mention.ts';

/**
 * Which mentions need no flag of their own because of a shop whose company the seller directory knows. A printed code has
 * the flag of its company and says more, so a shop of the same company needs none; and a name that is the words of a
 * flagged shop need not be compared with a code any more.
 */
export function settledByShops(
  mentions: Iterable<Mention>,
  answerTo: (mention: Mention) => Answer,
): (mention: Mention) => boolean {
  const all = [...mentions];
  const shops = all.filter((mention) => sellerOf(mention) !== null && answerTo(mention).flag === 'solid');
  if (shops.length === 0) return () => false;
  const flagged = new Set(shops.map(({ key }) => key));
  const printed = new Set<string>();
  for (const mention of all) {
    const { kind, key } = mention;
    // Ranges cost, so only those of the few companies in question are asked for.
    if (kind === 'code' && flagged.has(key) && sellerOf(mention) === null && mention.range !== null)
      printed.add(key);
  }
  const words = new Set(shops.flatMap(({ anchor, key }) => (printed.has(key) ? [] : (anchor ?? []))));
  return (mention) => {
    if (sellerOf(mention) !== null) return printed.has(mention.key);
    return mention.kind === 'name' && mention.anchor !== undefined && words.has(mention.anchor);
  };
}
