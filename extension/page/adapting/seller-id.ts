import { holdsResidentIdentity } from '@credit-lens/sdk/identity';

/** A site's own name for a seller, as it stands in addresses. */
export const SELLER_ID = /^[A-Za-z0-9_-]{1,64}$/;

/** First parts of host names, and last parts of paths, that are the site's own. */
const NO_SELLER = ['www', 'm', 'mobile', 'detail', 'item', 'shop', 'store', 'home', 'index', 'search'];

/**
 * The seller id in a text: what stands directly behind the first of `after` that is found, or all of the text where
 * there is none. `null` if that is no id, or is shaped like the number of a natural person.
 */
export function sellerIdIn(text: string, after: readonly string[]): string | null {
  const id = after.length === 0 ? text.trim() : idBehind(text, after);
  if (id === null || !SELLER_ID.test(id) || NO_SELLER.includes(id.toLowerCase())) return null;
  return holdsResidentIdentity(id) ? null : id;
}

function idBehind(text: string, after: readonly string[]): string | null {
  for (const mark of after) {
    const at = text.indexOf(mark);
    if (at !== -1) return /^[A-Za-z0-9_-]*/.exec(text.slice(at + mark.length))?.[0] ?? null;
  }
  return null;
}
