import { formatDay, type Locale } from '@credit-lens/widget/view';
import { fill } from '../wording/fill.ts';
import type { SellerSource } from './known-seller.ts';
import { wordsOf } from './words/words-of.ts';

/** Where the code of a shop comes from: a code that is not printed must not look as if it were. */
export function sellerLine({ page, day }: SellerSource, locale: Locale): string {
  const words = wordsOf(locale);
  return fill(page === null ? words.corrected : words.learned, { date: formatDay(day, locale) });
}
