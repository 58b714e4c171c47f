import type { PublicFileResult } from '@credit-lens/sdk';
import { html, type TemplateResult } from 'lit-html';
import { isCurrent } from '../freshness.ts';
import type { Locale } from '../locale.ts';
import { publicFileTemplate } from './public-file-template.ts';
import { wordsOf } from './words/words-of.ts';

/** Where the public file of a card stands: not asked for, under way, not arrived, or answered. */
export type PublicFileState = 'closed' | 'loading' | 'failed' | PublicFileResult;

/**
 * The place of the public file in a card, for `cardTemplate`: a button that a person presses, then what came of it.
 *
 * @param show hears the press, also the one that asks again; only a trusted event may lead to a request
 */
export function publicFilePart(
  state: PublicFileState,
  show: (event: Event) => void,
  locale: Locale,
  now: Date = new Date(),
): TemplateResult {
  const words = wordsOf(locale);
  const isAnswered = typeof state === 'object';
  const hasContent = isAnswered && state.outcome !== 'unavailable' && isCurrent(state, now);
  return html`<div class="cl-file-part" tabindex="-1">
    ${isAnswered ? publicFileTemplate(state, locale, now) : html`<p class="cl-note">${state === 'failed' ? words.fileFailed : words.fileLead}</p>`}
    ${hasContent ? '' : button(state, show, words)}
    <p class="cl-unseen" role="status">${state === 'loading' ? words.fileLoading : hasContent ? words.fileArrived : isAnswered || state === 'failed' ? words.fileFailed : ''}</p>
  </div>`;
}

/** While the answer is under way the button stays, so that whoever pressed it by keyboard keeps their place. */
function button(
  state: PublicFileState,
  show: (event: Event) => void,
  words: ReturnType<typeof wordsOf>,
): TemplateResult {
  const isLoading = state === 'loading';
  const label = isLoading ? words.fileLoading : state === 'closed' ? words.fileShow : words.fileRetry;
  const press = (event: Event) => {
    if (!isLoading) show(event);
  };
  return html`<button type="button" class="cl-button" aria-disabled=${isLoading} @click=${press}>${label}</button>`;
}
