import type { EntrySource } from '@credit-lens/sdk/contract';
import { referenceCatalogue } from '../catalogue/reference-catalogue.ts';

/**
 * What a portal of the catalogue shows, as a source of an entry. Null when the catalogue has no such
 * portal, or when it is a private reseller, which adds content of its own and is never a source (Vincent Brussee,
 * "Social Credit", 2023, pp. 53–59).
 */
export function portalSource(
  id: string,
  at: string,
  { finding, detail }: Pick<EntrySource, 'finding' | 'detail'>,
): EntrySource | null {
  const row = referenceCatalogue.sources.items.find((source) => source.id === id);
  if (row === undefined || row.kind === 'private') return null;
  return { sourceId: row.id, name: row.name, address: row.portal, retrievedAt: at, finding, detail };
}
