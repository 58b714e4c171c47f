import { icons, type Locale, type PublicFileState } from '@credit-lens/widget/view';
import { html, nothing, type TemplateResult } from 'lit-html';
import type { SellerSource } from '../../directory/known-seller.ts';
import { wordsOf as directoryWordsOf } from '../../directory/words/words-of.ts';
import type { SameNameCandidate } from '../../lens/answer.ts';
import type { Details } from '../../lens/details.ts';
import { fill } from '../../wording/fill.ts';
import { listNameTemplate } from '../../wording/list-name-template.ts';
import { ownerLine } from '../../wording/owner-line.ts';
import { wordsOf } from '../words/words-of.ts';
import type { Doubt } from './doubt.ts';
import type { Known } from './known.ts';
import type { RecordView } from './record-view.ts';

/** What a card shows. */
export type CardView =
  | { readonly kind: 'loading'; readonly what: 'code' | 'name' }
  | { readonly kind: 'failed'; readonly code: string; readonly known: Known }
  | RecordCardView
  | {
      readonly kind: 'sameName';
      readonly text: string;
      /** None: the hint was wrong. `null`: the server could not be asked. */
      readonly candidates: readonly SameNameCandidate[] | null;
    };

/** The full answer, with the public file as far as a person asked for it. */
export interface RecordCardView {
  readonly kind: 'details';
  readonly code: string;
  readonly details: Details;
  readonly known: Known;
  readonly file: PublicFileState;
  readonly view: RecordView;
  /** Where the code comes from; `null`: it stands printed there. */
  readonly seller: SellerSource | null;
  /** `null`: not known yet, or not offered. */
  readonly isFollowed: boolean | null;
}

/** What can be pressed in a card. Each hears the event, for only a person's own counts. */
export interface CardActions {
  readonly close: (event: Event) => void;
  readonly openCode: (code: string, event: Event) => void;
  /** Asks the live API in place of the published file. */
  readonly askServer: (code: string, event: Event) => void;
  /** Asks once more who bears the name. */
  readonly askAgain: (event: Event) => void;
  readonly showFile: (event: Event) => void;
  /** Follows the company, or stops. */
  readonly follow: (event: Event) => void;
  /** `null` unless the card was reached from a list of companies of one name. */
  readonly back: ((event: Event) => void) | null;
  /** `null` where nothing can be done about a flag that names a wrong company. */
  readonly doubt: Doubt | null;
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
      return html`<p class="wait" role="status">${view.what === 'code' ? words.loading : words.searching}</p>`;
    case 'failed':
      return html`<div class="pane">
        <h2>${icons.unavailable()}${words.cardTitle}</h2>
        <p role="status">${words.failed}</p>
      </div>
      ${deviceKnows(view, actions, age, locale)}`;
    case 'details':
      return html`${
        view.details.withdrawn ? html`<p class="note" role="status">${words.withdrawn}</p>` : nothing
      }${view.view.sourceTemplate(view.seller, actions.doubt, directoryWordsOf(locale), locale)}${recordTemplate(view, actions, locale)}${
        view.details.result.outcome === 'unavailable'
          ? deviceKnows(view, actions, age, locale)
          : view.details.source === 'file'
            ? html`<div class="pane"><p class="muted">${words.fromFile}</p>${askServerButton(view.code, actions, locale)}</div>`
            : nothing
      }${view.isFollowed === null ? nothing : view.view.followTemplate(view.isFollowed, actions.follow, directoryWordsOf(locale))}${actions.doubt === null ? nothing : view.view.doubtTemplate(view.seller !== null, actions.doubt, locale)}`;
    case 'sameName':
      return sameName(view.text, view.candidates, actions, locale);
  }
}

function recordTemplate(
  { view, details, file }: RecordCardView,
  actions: CardActions,
  locale: Locale,
): TemplateResult {
  const now = new Date();
  return view.cardTemplate(
    details.result,
    locale,
    now,
    view.publicFilePart(file, actions.showFile, locale, now),
  );
}

/** Leads to the live API, which then knows which company was asked about; so it says whom it asks. */
function askServerButton(code: string, actions: CardActions, locale: Locale): TemplateResult {
  const press = (event: Event) => actions.askServer(code, event);
  return html`<button type="button" class="button" @click=${press}>${wordsOf(locale).askServer}</button>`;
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
    ${askServerButton(code, actions, locale)}
    <h3>${words.known}</h3>
    ${known.name === code ? nothing : html`<p lang="zh-Hans"><strong>${known.name}</strong></p>`}
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
  candidates: readonly SameNameCandidate[] | null,
  actions: CardActions,
  locale: Locale,
): TemplateResult {
  const words = wordsOf(locale);
  if (candidates === null || candidates.length === 0) {
    return html`<div class="pane">
      <h2>${icons.sameName()}${words.sameNameTitle}</h2>
      <p lang="zh-Hans"><strong>${text}</strong></p>
      <p role="status">${candidates === null ? words.sameNameFailed : words.sameNameNone}</p>
      ${candidates === null ? html`<button type="button" class="button" @click=${actions.askAgain}>${words.retry}</button>` : nothing}
    </div>`;
  }
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
