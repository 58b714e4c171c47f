import type { SourceRow } from '@credit-lens/sdk/contract';
import { z } from 'zod';
import { referenceCatalogue } from '../catalogue/reference-catalogue.ts';
import consultedJson from './invented-rules/consulted-sources.json' with { type: 'json' };

/** A portal with its address. */
export type ConsultedPortal = SourceRow & { readonly portal: string };

const rows = new Map(referenceCatalogue.sources.items.map((row) => [row.id, row]));

/** The source with this id. Throws when `sources.json` does not hold it. */
export function sourceRow(id: string): SourceRow {
  const row = rows.get(id);
  if (row === undefined) throw new Error(`catalogue/sources.json has no source "${id}"`);
  return row;
}

/**
 * The portals from which the invented register pretends to be read. The catalogue knows more of them: portals
 * without an address, measurements that name no authority, and resellers, which are never a source.
 */
export const consultedPortals: readonly ConsultedPortal[] = z
  .array(z.string())
  .parse(consultedJson)
  .map((id) => {
    const row = sourceRow(id);
    if (row.portal === null) throw new Error(`catalogue/sources.json gives source "${id}" no address`);
    return { ...row, portal: row.portal };
  });
