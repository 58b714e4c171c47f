import type { TabParts } from './tab-mentions.ts';

/** Lets every open page ask again: something may be answered otherwise now. */
export function tellChanged({ all, tell }: Pick<TabParts, 'all' | 'tell'>): () => Promise<void> {
  return async () => {
    const ids = await all();
    await Promise.all(ids.map((id) => tell(id, { type: 'answersChanged' })));
  };
}
