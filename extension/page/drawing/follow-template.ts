import { html, type TemplateResult } from 'lit-html';
import type { DirectoryWords } from '../../directory/words/en.ts';

/** The button by which a person follows the company of an open card, or stops. It hears the event, for only a person's own counts. */
export function followTemplate(
  isFollowed: boolean,
  press: (event: Event) => void,
  { follow, following }: DirectoryWords,
): TemplateResult {
  return html`<div class="pane known follow">
    <button type="button" class="button" aria-pressed=${isFollowed} @click=${press}>${isFollowed ? following : follow}</button>
  </div>`;
}
