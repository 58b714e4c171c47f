import { cardTemplate, icons, type Locale } from '@credit-lens/widget/view';
import { html, nothing, type TemplateResult } from 'lit-html';
import type { SameNameCandidate } from '../../lens/answer.ts';
import type { Details } from '../../lens/details.ts';
import { fill } from '../../wording/fill.ts';
import { listNameTemplate } from '../../wording/list-name-template.ts';
import { ownerLine } from '../../wording/owner-line.ts';
import { wordsOf } from '../words/words-of.ts';
import type { Known } from './known.ts';

/** What a card shows. */
export type CardView =
  | { readonly kind: 'loading' }
  | { readonly kind: 'failed'; readonly code: string; readonly known: Known }
  | { readonly kind: 'details'; readonly code: string; readonly details: Details; readonly known: Known }
  | { readonly kind: 'sameName'; readonly text: string; readonly candidates: readonly SameNameCandidate[] };

/** What can be pressed in a card. Each hears the event, for only a person's own counts. */
export interface CardActions {
  readonly close: (event: Event) => void;
  readonly openCode: (code: string, event: Event) => void;
  /** `null` unless the card was reached from a list of companies of one name. */
  readonly back: ((event: Event) => void) | null;
}

/** The whole content of a card. */
export function cardContent(
  view: CardView,
  actions: CardActions,
  age: string,
  locale: Locale,
): TemplateResult {
  const words = wordsOf(locale);
  const { back } = actions;
  return html`<div class="scroll" lang=${locale} tabindex=${view.kind === 'details' ? 0 : -1}>
      ${back === null ? nothing : html`<button type="button" class="button back" @click=${back}>← ${words.back}</button>`}
      ${body(view, actions, age, locale)}
    </div>
    <button type="button" class="close" aria-label=${words.close} @click=${actions.close}>${cross}</button>`;
}

const cross = html`<svg width="16" height="16" viewBox="0 0 16 16" aria-hidden="true" focusable="false"><path d="m4 4 8 8m0-8-8 8" stroke="currentColor" stroke-width="1.5" stroke-linecap="round" /></svg>`;

function body(view: CardView, actions: CardActions, age: string, locale: Locale): TemplateResult {
  const words = wordsOf(locale);
  switch (view.kind) {
    case 'loading':
      return html`<p class="wait" role="status">${words.loading}</p>`;
    case 'failed':
      return html`<div class="pane">
        <h2>${icons.unavailable()}${words.cardTitle}</h2>
        <p role="status">${words.failed}</p>
      </div>
      ${deviceKnows(view, actions, age, locale)}`;
    case 'details':
      return html`${
        view.details.withdrawn ? html`<p class="note" role="status">${words.withdrawn}</p>` : nothing
      }${cardTemplate(view.details.result, locale)}${
        view.details.result.outcome === 'unavailable' ? deviceKnows(view, actions, age, locale) : nothing
      }`;
    case 'sameName':
      return sameName(view.text, view.candidates, actions, locale);
  }
}

/** Without an answer of the server: what the flag spoke of, how old that is, and a way to ask again. */
function deviceKnows(
  { code, known }: { readonly code: string; readonly known: Known },
  actions: CardActions,
  age: string,
  locale: Locale,
): TemplateResult {
  const words = wordsOf(locale);
  return html`<div class="pane known">
    <button type="button" class="button" @click=${(event: Event) => actions.openCode(code, event)}>${words.retry}</button>
    <h3>${words.known}</h3>
    <p lang="zh-Hans"><strong>${known.name}</strong></p>
    <p class="code">${code}</p>
    ${known.contested ? html`<p>${words.tipContested}</p>` : nothing}
    <ul>
      ${known.lists.map(
        (list) =>
          html`<li>${listNameTemplate(list, locale)}${
            list.owner === null
              ? nothing
              : html`<br /><span class="muted">${ownerLine(list, words.tipOwner, locale)}</span>`
          }</li>`,
      )}
    </ul>
    <p class="muted">${age}</p>
  </div>`;
}

function sameName(
  text: string,
  candidates: readonly SameNameCandidate[],
  actions: CardActions,
  locale: Locale,
): TemplateResult {
  const words = wordsOf(locale);
  const { length: count } = candidates;
  return html`<div class="pane">
    <h2>${icons.sameName()}${words.sameNameTitle}</h2>
    <p lang="zh-Hans"><strong>${text}</strong></p>
    <p>${fill(count === 1 ? words.sameNameOne : words.sameNameMany, { count })}</p>
    <ul>
      ${candidates.map(
        ({ code, lists, contested }) => html`<li>
          ${contested ? html`<p class="dispute">${icons.contested(14)}${words.tipContested}</p>` : nothing}
          <span class="muted">${words.sameNameCode}</span><br />
          <span class="code">${code}</span><br />
          ${lists.map((list, index) => html`${index === 0 ? nothing : words.listSeparator}${listNameTemplate(list, locale)}`)}<br />
          <button type="button" class="button" @click=${(event: Event) => actions.openCode(code, event)}>${words.sameNameOpen}</button>
        </li>`,
      )}
    </ul>
  </div>`;
}
