import type { Affiliate } from '@credit-lens/sdk/contract';
import { html, nothing, type TemplateResult } from 'lit-html';
import { chinese } from '../chinese.ts';
import { contractWord } from '../contract-word.ts';
import { phraseText } from '../phrase.ts';
import type { Words } from '../words/en.ts';

/** Related companies, folded, with the word that nothing follows from being related. */
export function affiliatesTemplate(
  affiliates: readonly Affiliate[],
  words: Words,
): TemplateResult | typeof nothing {
  const { length: count } = affiliates;
  if (count === 0) return nothing;
  return html`<details class="cl-fold cl-affiliates">
    <summary>${count === 1 ? words.affiliatesOne : phraseText(words.affiliatesMany, { count })}</summary>
    <p class="cl-note">${words.affiliatesNote}</p>
    <ul>
      ${affiliates.map(
        ({ name, code, relation }) => html`<li>
          ${chinese(name)}${words.clauseSeparator}${contractWord(words, 'relation', relation, 'relation')}<br />
          <span class="cl-number">${code}</span>
        </li>`,
      )}
    </ul>
  </details>`;
}
