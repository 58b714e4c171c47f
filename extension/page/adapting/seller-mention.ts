import { type PageMention, visibleMention } from '../reading/page-mention.ts';
import type { SellerSighting } from './adapter-reading.ts';

/** A seller as the seller directory knows it: the words of its shop, with the code from its licence page. */
export interface KnownSellerMention extends PageMention {
  /** Tells that the code is not printed here: a card must say on which page and day it was read. */
  readonly seller: { readonly site: string; readonly sellerId: string };
}

/**
 * The mention of a seller whose code the directory knows, at the words of its shop. `null` where no words of it are
 * printed: then there is no place to mark.
 */
export function sellerMention(
  { site, sellerId, place }: SellerSighting,
  code: string,
): KnownSellerMention | null {
  if (place === null) return null;
  const mention = visibleMention({ kind: 'code', text: code, key: code, source: 'adapter' }, place);
  return Object.defineProperty(mention, 'seller', {
    value: { site, sellerId },
    enumerable: true,
  }) as KnownSellerMention;
}
