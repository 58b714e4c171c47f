import type { ListEntry } from '@credit-lens/sdk/contract';
import { listEntry } from '@credit-lens/sdk/contract-schema';
import type { StoredEntry } from '../register/register-row.ts';
import { isInEffect } from './in-effect.ts';

const PUBLIC_FIELDS = Object.keys(listEntry.shape) as (keyof ListEntry)[];

/**
 * An entry as the public sees it, or null. It must be public today: what has left its list is never brought back.
 * With `asOf`, it must have been in effect and published on that day too. Only fields of the contract leave.
 */
export function servedEntry(
  entry: StoredEntry,
  { today, asOf }: { readonly today: string; readonly asOf?: string | undefined },
): ListEntry | null {
  if (!isInEffect(entry, today)) return null;
  if (asOf !== undefined && (entry.effectiveOn > asOf || entry.publishedOn > asOf)) return null;
  return Object.fromEntries(PUBLIC_FIELDS.map((field) => [field, entry[field]])) as unknown as ListEntry;
}
