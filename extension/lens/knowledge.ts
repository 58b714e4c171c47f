import type { Knowledge } from './answer.ts';
import { indexListedSet, type ListedIndex, type StoredListedSet } from './listed-index.ts';
import type { ListedStore } from './listed-store.ts';

/** Reads what the device knows now. The index is built once for each stored set, not once for each question. */
export function createKnowledge(
  store: ListedStore,
  serverAddress: () => Promise<string>,
  now: () => number,
): () => Promise<Knowledge & { readonly asOf: string | null }> {
  let indexed: { stored: StoredListedSet; index: ListedIndex } | null = null;
  return async () => {
    const [stored, withdrawn, server] = await Promise.all([store.read(), store.withdrawn(), serverAddress()]);
    // A set of another server than the chosen one says nothing.
    if (stored === null || stored.server !== server)
      return { index: null, withdrawn, now: now(), asOf: null };
    if (indexed?.stored !== stored) indexed = { stored, index: indexListedSet(stored) };
    return { index: indexed.index, withdrawn, now: now(), asOf: stored.set.asOf };
  };
}
