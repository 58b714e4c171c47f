import type { SellerSource } from '../../directory/known-seller.ts';
import type { Mention } from '../reading/mention.ts';
import type { KnownSellerMention } from './seller-mention.ts';

/** Where the code of a mention comes from; `null`: it stands printed there. */
export function sellerOf(mention: Mention): SellerSource | null {
  return 'seller' in mention ? (mention as KnownSellerMention).seller : null;
}
