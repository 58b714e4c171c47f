import { html, type TemplateResult } from 'lit-html';
import { codeToShow } from '../credit-badge/code-to-show.ts';
import { chinese } from '../view/chinese.ts';
import type { Locale } from '../view/locale.ts';
import { elementWords } from '../view/words/element-words.ts';
import type { ScreenedBidder } from './credit-screening.ts';

/** The table of a screening, with whatever draws the badge of a line. */
export function screeningTemplate(
  bidders: readonly ScreenedBidder[],
  locale: Locale,
  badge: (bidder: ScreenedBidder) => unknown,
): TemplateResult {
  const words = elementWords[locale];
  return html`<table class="frame cl-tokens" lang=${locale}>
      <thead><tr><th scope="col">${words.company}</th><th scope="col">${words.code}</th><th scope="col">${words.record}</th></tr></thead>
      <tbody>${bidders.map(
        (
          bidder,
        ) => html`<tr><th scope="row">${chinese(bidder.name)}</th><td class="code">${codeToShow(bidder.code)}</td>
          <td>${badge(bidder)}</td></tr>`,
      )}</tbody>
    </table>`;
}
