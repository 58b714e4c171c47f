import type { Locale } from '@credit-lens/widget/view';
import { html, type TemplateResult } from 'lit-html';
import { wordsOf } from '../../directory/words/words-of.ts';

/** The button by which a person follows the company of an open card, or stops. It hears the event, for only a person's own counts. */
export function followTemplate(
  isFollowed: boolean,
  press: (event: Event) => void,
  locale: Locale,
): TemplateResult {
  const { follow, following } = wordsOf(locale);
  return html`<div class="pane known follow">
    <button type="button" class="button" aria-pressed=${isFollowed} @click=${press}>${isFollowed ? following : follow}</button>
  </div>`;
}
