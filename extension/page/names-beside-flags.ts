import type { Answer } from '../lens/answer.ts';
import type { Mention } from './reading/mention.ts';

/**
 * A hollow flag says “the code is not here, compare it”. Names that the page prints beside a code with its solid flag need
 * no second mark, there or anywhere else on the page.
 *
 * @returns the keys of those names
 */
export function namesBesideFlags(
  mentions: Iterable<Mention>,
  answerTo: (mention: Mention) => Answer,
  pairMentions: (mentions: Iterable<Mention>) => ReadonlyMap<Mention, Mention>,
): ReadonlySet<string> {
  const all = [...mentions];
  const isHollow = (mention: Mention) => mention.kind === 'name' && answerTo(mention).flag === 'hollow';
  // What is not printed carries no flag.
  const isSolid = (mention: Mention) =>
    mention.kind === 'code' && answerTo(mention).flag === 'solid' && mention.range !== null;
  // Pairs cost, and pages with both are few.
  if (!all.some(isHollow) || !all.some(isSolid)) return new Set();
  const names = new Set<string>();
  for (const [one, other] of pairMentions(all)) if (isHollow(one) && isSolid(other)) names.add(one.key);
  return names;
}
