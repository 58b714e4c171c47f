import { cardTemplate, type Locale, publicFilePart } from '@credit-lens/widget/view';
import { html, nothing, type TemplateResult } from 'lit-html';
import type { TabMention } from '../../lens/messages.ts';
import { dataAge } from '../../screens/data-age.ts';
import { nameOf } from '../../screens/name-of.ts';
import { wordsOf } from '../../screens/words/words-of.ts';
import { listsTemplate } from './lists-template.ts';
import type { PopupActions, PopupModel } from './popup-model.ts';

/** The full answer about one company, in front of the popup. */
export function recordTemplate(
  model: PopupModel,
  { code, details, file }: NonNullable<PopupModel['record']>,
  actions: PopupActions,
  now: number,
  locale: Locale,
): TemplateResult {
  const words = wordsOf(locale);
  const at = new Date(now);
  const hasNoAnswer =
    details === 'failed' || (details !== 'loading' && details.result.outcome === 'unavailable');
  const isFromFile = !hasNoAnswer && details !== 'loading' && details.source === 'file';
  return html`<div class="found record" role="region" aria-labelledby="record" aria-busy=${details === 'loading'}
      data-state=${details === 'loading' ? 'loading' : 'ready'}>
    <div class="bar"><button type="button" class="link" @click=${actions.closeRecord}>← ${words.back}</button>
      <h1 id="record">${words.recordTitle}</h1></div>
    ${
      details === 'loading' || details === 'failed'
        ? html`<p class="wait" role="status">${words[details]}</p>`
        : html`${details.withdrawn ? html`<p class="alert" role="status">${words.withdrawn}</p>` : nothing}${cardTemplate(details.result, locale, at, publicFilePart(file, actions.showFile, locale, at))}`
    }
    ${hasNoAnswer ? deviceKnows(model, code, actions, now, locale) : nothing}
    ${details === 'loading' ? nothing : html`<p>${actions.follow(code, nameOf(details), locale)}</p>`}
    ${isFromFile ? html`<p class="muted">${words.fromFile}</p>` : nothing}
    ${isFromFile || hasNoAnswer ? html`<p><button type="button" class="button" @click=${() => actions.askServer(code)}>${words.askServer}</button></p>` : nothing}
  </div>`;
}

/** Without an answer of the server: what the list on the device has, how old it is, and a way to ask again. */
function deviceKnows(
  model: PopupModel,
  code: string,
  actions: PopupActions,
  now: number,
  locale: Locale,
): TemplateResult {
  const words = wordsOf(locale);
  const { name, lists } = known(model, code);
  return html`<div class="known">
    <button type="button" class="button" @click=${() => actions.openRecord(code)}>${words.retry}</button>
    ${
      lists.length === 0
        ? nothing
        : html`<h2>${words.known}</h2>
          ${name === undefined ? nothing : html`<p class="name" lang="zh-Hans">${name}</p>`}
          <p class="code">${code}</p>
          ${listsTemplate(lists, locale)}`
    }
    <p class="muted">${dataAge(model.state, now, locale).line}</p>
  </div>`;
}

function known(
  { mentions, bearers }: PopupModel,
  code: string,
): { readonly name?: string | undefined; readonly lists: TabMention['lists'] } {
  const own = mentions.find((mention) => mention.code === code);
  if (own !== undefined) return { name: own.besideName, lists: own.lists };
  for (const [name, found] of bearers) {
    const candidates = typeof found === 'object' && found.kind === 'found' ? found.candidates : [];
    const bearer = candidates.find((candidate) => candidate.code === code);
    if (bearer !== undefined) return { name, lists: bearer.lists };
  }
  return { lists: [] };
}
