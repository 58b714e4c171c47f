import type { Locale } from '@credit-lens/widget/view';
import { html, nothing, type TemplateResult } from 'lit-html';
import type { SellerSource } from '../../directory/known-seller.ts';
import { sellerLine } from '../../directory/seller-line.ts';
import { wordsOf } from '../../directory/words/words-of.ts';

/** What can be done about a flag that names a wrong company. Each hears the event, for only a person's own counts. */
export interface DoubtActions {
  /** Draws no flag for this code on this site any more. */
  readonly mute: (event: Event) => void;
  /** Opens the options at the seller directory. */
  readonly correct: (event: Event) => void;
}

/** Where the code of a shop comes from, said before anything else of the company. */
export function sourceTemplate(seller: SellerSource, locale: Locale): TemplateResult {
  const { sellerFilled } = wordsOf(locale);
  return html`<p class="note source"><span>${sellerLine(seller, locale)} ${seller.page === null ? nothing : sellerFilled}</span></p>`;
}

/** What to do if the company is another one. */
export function doubtTemplate(
  seller: SellerSource | null,
  actions: DoubtActions,
  locale: Locale,
): TemplateResult {
  const words = wordsOf(locale);
  return html`<div class="pane doubt">
    <h3>${words.wrongCompany}</h3>
    ${
      seller === null
        ? nothing
        : html`<button type="button" class="button" @click=${actions.correct}>${words.correctShop}</button> `
    }<button type="button" class="button" @click=${actions.mute}>${words.muteHere}</button>
  </div>`;
}
