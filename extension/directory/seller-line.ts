import type { Locale } from '@credit-lens/widget/view';
import type { SellerSource } from './known-seller.ts';
import { sellerLineIn } from './seller-line-in.ts';
import { wordsOf } from './words/words-of.ts';

/** Where the code of a shop comes from: a code that is not printed must not look as if it were. */
export function sellerLine(source: SellerSource, locale: Locale): string {
  return sellerLineIn(wordsOf(locale), source, locale);
}
