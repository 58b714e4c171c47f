import type { SourceRow } from '@credit-lens/sdk/contract';
import { z } from 'zod';
import { referenceCatalogue } from '../catalogue/reference-catalogue.ts';
import consultedJson from './invented-rules/consulted-sources.json' with { type: 'json' };

/** A portal with its address. */
export type ConsultedPortal = SourceRow & { readonly portal: string };

/**
 * The portals from which the invented register pretends to be read. The catalogue knows more of them: portals
 * without an address, measurements that name no authority, and resellers, which are never a source.
 */
export const consultedPortals: readonly ConsultedPortal[] = z
  .array(z.string())
  .parse(consultedJson)
  .map((id) => {
    const row = referenceCatalogue.sources.items.find((source) => source.id === id);
    if (row === undefined || row.portal === null)
      throw new Error(`catalogue/sources.json has no portal "${id}" with an address`);
    return { ...row, portal: row.portal };
  });
