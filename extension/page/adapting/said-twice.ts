import type { PageMention } from '../reading/page-mention.ts';

/**
 * Whether the generic reading says what an adapter said already: the same company at the same place. The adapter's
 * mention is the one to keep, for it knows the role.
 */
export function saidTwice(byAdapter: Iterable<PageMention>): (generic: PageMention) => boolean {
  const known = new Map<Node, PageMention[]>();
  for (const mention of byAdapter) known.set(mention.anchor, [...(known.get(mention.anchor) ?? []), mention]);
  return (generic) =>
    (known.get(generic.anchor) ?? []).some(
      ({ kind, key, place }) =>
        kind === generic.kind && key === generic.key && place?.startOffset === generic.place?.startOffset,
    );
}
