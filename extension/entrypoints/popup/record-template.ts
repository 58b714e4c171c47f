import { cardTemplate, type Locale } from '@credit-lens/widget/view';
import { html, nothing, type TemplateResult } from 'lit-html';
import type { TabMention } from '../../lens/messages.ts';
import { dataAge } from '../../screens/data-age.ts';
import { wordsOf } from '../../screens/words/words-of.ts';
import { listsTemplate } from './lists-template.ts';
import type { PopupActions, PopupModel } from './popup-model.ts';

/** The full answer about one company, in front of the popup. */
export function recordTemplate(
  model: PopupModel,
  { code, details }: NonNullable<PopupModel['record']>,
  actions: PopupActions,
  now: number,
  locale: Locale,
): TemplateResult {
  const words = wordsOf(locale);
  const hasNoAnswer =
    details === 'failed' || (details !== 'loading' && details.result.outcome === 'unavailable');
  return html`<div class="found record" role="region" aria-labelledby="record" aria-busy=${details === 'loading'}
      data-state=${details === 'loading' ? 'loading' : 'ready'}>
    <div class="bar"><button type="button" class="link" @click=${actions.closeRecord}>← ${words.back}</button>
      <h1 id="record">${words.recordTitle}</h1></div>
    ${
      details === 'loading' || details === 'failed'
        ? html`<p class="wait" role="status">${words[details]}</p>`
        : html`${details.withdrawn ? html`<p class="alert" role="status">${words.withdrawn}</p>` : nothing}${cardTemplate(details.result, locale)}`
    }
    ${hasNoAnswer ? deviceKnows(model, code, actions, now, locale) : nothing}
  </div>`;
}

/** Without an answer of the server: what the list on the device has, how old it is, and a way to ask again. */
function deviceKnows(
  { state, mentions }: PopupModel,
  code: string,
  actions: PopupActions,
  now: number,
  locale: Locale,
): TemplateResult {
  const words = wordsOf(locale);
  const { name, lists } = known(mentions, code);
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
    <p class="muted">${dataAge(state, now, locale).line}</p>
  </div>`;
}

function known(mentions: readonly TabMention[], code: string): Pick<TabMention, 'name' | 'lists'> {
  const own = mentions.find((mention) => mention.code === code);
  if (own !== undefined) return own;
  for (const { text, candidates } of mentions) {
    const bearer = candidates?.find((candidate) => candidate.code === code);
    if (bearer !== undefined) return { name: text, lists: bearer.lists };
  }
  return { lists: [] };
}
