import type { SellerSource } from '../../directory/known-seller.ts';
import { type PageMention, visibleMention } from '../reading/page-mention.ts';
import type { SellerSighting } from './adapter-reading.ts';

/** A seller as the seller directory knows it: the words of its shop, with the code from its licence page. */
export interface KnownSellerMention extends PageMention {
  /** Tells that the code is not printed here: a card must say on which page and day it was read. */
  readonly seller: SellerSource;
}

/**
 * The mention of a seller whose code the directory knows, at the words of its shop. `null` where no words of it are
 * printed: then there is no place to mark.
 */
export function sellerMention(
  { place }: Pick<SellerSighting, 'place'>,
  code: string,
  seller: SellerSource,
): KnownSellerMention | null {
  if (place === null) return null;
  const mention = visibleMention({ kind: 'code', text: code, key: code, source: 'adapter' }, place);
  return Object.defineProperty(mention, 'seller', { value: seller, enumerable: true }) as KnownSellerMention;
}
