import type { Locale } from '@credit-lens/widget/view';
import { html, nothing, type TemplateResult } from 'lit-html';
import type { SellerSource } from '../../directory/known-seller.ts';
import { sellerLineIn } from '../../directory/seller-line-in.ts';
import type { DirectoryWords } from '../../directory/words/en.ts';
import { fill } from '../../wording/fill.ts';
import type { Doubt } from './doubt.ts';

/** Where the code of a shop comes from, said before anything else of the company, or that a person chose it. */
export function sourceTemplate(
  seller: SellerSource | null,
  doubt: Doubt | null,
  words: DirectoryWords,
  locale: Locale,
): TemplateResult | typeof nothing {
  const said =
    seller !== null
      ? `${sellerLineIn(words, seller, locale)} ${seller.page === null ? '' : words.sellerFilled}`
      : doubt?.flag.answer.instead !== undefined
        ? fill(words.chosen, { code: doubt.flag.mention.key })
        : null;
  return said === null ? nothing : html`<p class="note source"><span>${said}</span></p>`;
}
