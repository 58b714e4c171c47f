import { saidTwice } from '../adapting/said-twice.ts';
import { sellerOf } from '../adapting/seller-of.ts';
import { isSameMention, type PageMention } from '../reading/page-mention.ts';

/** Where mentions go. */
interface MentionSink {
  add(found: readonly PageMention[]): void;
  remove(gone: readonly PageMention[]): void;
}

/** The mentions of a page out of two readings, each company at each place once. */
export interface PreferAdapter {
  addGeneric(found: readonly PageMention[]): void;
  removeGeneric(gone: readonly PageMention[]): void;
  /** All that the adapter says now. Returns whether that is anything else than before. */
  setAdapter(said: readonly PageMention[]): boolean;
}

/**
 * Passes mentions on, the adapter's before those of the generic reading that say the same at the same place. When the
 * adapter falls silent, as a stale one does, what it stood before comes forward again.
 */
export function preferAdapter(sink: MentionSink): PreferAdapter {
  /** Every mention of the generic reading, with whether it was passed on. */
  const generic = new Map<PageMention, boolean>();
  let byAdapter: readonly PageMention[] = [];
  let isTwice = saidTwice(byAdapter);

  function reconsider(): { readonly forward: PageMention[]; readonly back: PageMention[] } {
    const forward: PageMention[] = [];
    const back: PageMention[] = [];
    for (const [mention, isShown] of generic) {
      const shall = !isTwice(mention);
      if (shall === isShown) continue;
      generic.set(mention, shall);
      (shall ? forward : back).push(mention);
    }
    return { forward, back };
  }

  return {
    addGeneric(found) {
      const forward = found.filter((mention) => !isTwice(mention));
      for (const mention of found) generic.set(mention, false);
      for (const mention of forward) generic.set(mention, true);
      if (forward.length > 0) sink.add(forward);
    },
    removeGeneric(gone) {
      const shown = gone.filter((mention) => generic.get(mention) === true);
      for (const mention of gone) generic.delete(mention);
      if (shown.length > 0) sink.remove(shown);
    },
    setAdapter(said) {
      const before = new Set(byAdapter);
      const known = byNode(byAdapter);
      const now = said.map((mention) => {
        const same = (known.get(mention.anchor) ?? []).find((one) => before.has(one) && isSame(one, mention));
        if (same !== undefined) before.delete(same);
        return same ?? mention;
      });
      const kept = new Set(byAdapter);
      const added = now.filter((mention) => !kept.has(mention));
      if (added.length === 0 && before.size === 0) return false;
      byAdapter = now;
      isTwice = saidTwice(now);
      const { forward, back } = reconsider();
      const gone = [...before, ...back];
      if (gone.length > 0) sink.remove(gone);
      if (added.length + forward.length > 0) sink.add([...added, ...forward]);
      return true;
    },
  };
}

function byNode(mentions: readonly PageMention[]): ReadonlyMap<Node, readonly PageMention[]> {
  const nodes = new Map<Node, PageMention[]>();
  for (const mention of mentions) nodes.set(mention.anchor, [...(nodes.get(mention.anchor) ?? []), mention]);
  return nodes;
}

function isSame(one: PageMention, other: PageMention): boolean {
  const [mine, theirs] = [sellerOf(one), sellerOf(other)];
  return isSameMention(one, other) && JSON.stringify(mine) === JSON.stringify(theirs);
}
