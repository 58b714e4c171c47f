import { cardTemplate, type Locale } from '@credit-lens/widget/view';
import { html, nothing, type TemplateResult } from 'lit-html';
import { wordsOf } from '../../screens/words/words-of.ts';
import type { PopupActions, PopupModel } from './popup-model.ts';

/** The full answer about one company, in front of the popup. */
export function recordTemplate(
  { details }: NonNullable<PopupModel['record']>,
  actions: PopupActions,
  locale: Locale,
): TemplateResult {
  const words = wordsOf(locale);
  return html`<div class="found record" role="region" aria-busy=${details === 'loading'}
      data-state=${details === 'loading' ? 'loading' : 'ready'}>
    <p class="bar"><button type="button" class="link" autofocus @click=${actions.closeRecord}>← ${words.back}</button></p>
    ${
      details === 'loading' || details === 'failed'
        ? html`<p class="wait" role="status">${words[details]}</p>`
        : html`${details.withdrawn ? html`<p class="alert" role="status">${words.withdrawn}</p>` : nothing}${cardTemplate(details.result, locale)}`
    }
  </div>`;
}
