import { formatDay, type Locale } from '@credit-lens/widget/view';
import { fill } from '../wording/fill.ts';
import type { SellerSource } from './known-seller.ts';
import type { DirectoryWords } from './words/en.ts';

/** As `sellerLine`, in words that are there already, for a script that need not bring them again. */
export function sellerLineIn(words: DirectoryWords, { page, day }: SellerSource, locale: Locale): string {
  return fill(page === null ? words.corrected : words.learned, { date: formatDay(day, locale) });
}
