import {
  cardTemplate,
  type FileRecord,
  formatDay,
  groupRecords,
  type Locale,
  publicFilePart,
  publicFileTemplate,
  recordKindName,
} from '@credit-lens/widget/view';
import { html, nothing, type TemplateResult } from 'lit-html';
import { nameOf } from '../../screens/name-of.ts';
import { timeLine } from '../../screens/time-line.ts';
import { wordsOf } from '../../screens/words/words-of.ts';
import type { PanelActions, PanelModel, PanelTab } from './panel-model.ts';
import { tabsTemplate } from './tabs-template.ts';

/** China has one clock, eight hours ahead of UTC. */
const CHINA_MS = 8 * 60 * 60 * 1_000;

/** The full file of one company. */
export function panelTemplate(
  model: PanelModel,
  actions: PanelActions,
  now: Date,
  locale: Locale,
): TemplateResult {
  const words = wordsOf(locale);
  const { choice, details } = model;
  return html`<header class="top">
      <h1 class="brand"><img src="/icons/32.png" width="20" height="20" alt="" />${words.panelTitle}</h1>
      <span class="tools">
        <button type="button" class="link" @click=${actions.openSearch}>${words.searchLink}</button>
        ${typeof details === 'object' ? html`<button type="button" class="link" @click=${actions.print}>${words.print}</button>` : nothing}
      </span>
    </header>
    ${choice === null ? html`<p class="wait">${words.panelNone}</p>` : file(model, actions, now, locale)}`;
}

function file(model: PanelModel, actions: PanelActions, now: Date, locale: Locale): TemplateResult {
  const words = wordsOf(locale);
  const { details, choice } = model;
  if (details === 'loading' || details === 'failed') {
    return html`<p class="code asked">${choice?.code}</p><p class="wait" role="status">${words[details]}</p>
      ${details === 'failed' ? askServer(actions, locale) : nothing}`;
  }
  const records = recordsOf(model);
  const kinds = [...new Set(groupRecords(records).map(({ kind }) => kind))];
  const tabs: [PanelTab, string][] = [
    ['record', words.tabRecord],
    ['timeLine', words.tabTimeLine],
    ...(records.length === 0 ? [] : [['all', words.tabAll] satisfies [PanelTab, string]]),
    ...kinds.map((kind): [PanelTab, string] => [`kind ${kind}`, recordKindName(kind, locale)]),
  ];
  const chosen = tabs.some(([tab]) => tab === model.tab) ? model.tab : 'record';
  return html`${tabsTemplate(tabs, chosen, actions.choose, words.tabsLabel)}
    ${tabs.map(
      ([
        tab,
        name,
      ]) => html`<div role="tabpanel" id="panel-${idOf(tab)}" aria-labelledby="tab-${idOf(tab)}" tabindex="0"
        class="panel" data-part=${tab.startsWith('kind') ? 'kind' : tab} ?hidden=${tab !== chosen} data-title=${name}>
        ${part(tab, model, actions, now, locale)}</div>`,
    )}`;
}

function part(
  tab: PanelTab,
  model: PanelModel,
  actions: PanelActions,
  now: Date,
  locale: Locale,
): TemplateResult | typeof nothing {
  const { details, file: state } = model;
  const words = wordsOf(locale);
  if (typeof details !== 'object') return nothing;
  const isAnswered = typeof state === 'object' && state.outcome === 'found';
  if (tab === 'record') {
    // The public file has tabs of its own once it is there.
    const place = isAnswered ? nothing : publicFilePart(state, actions.showFile, locale, now);
    return html`${details.withdrawn ? html`<p class="alert" role="status">${words.withdrawn}</p>` : nothing}
      ${cardTemplate(details.result, locale, now, place)}
      <p class="note">${model.choice === null ? nothing : actions.follow(model.choice.code, nameOf(details), locale)}</p>
      ${details.source === 'file' ? html`<p class="muted note">${words.fromFile}</p>${askServer(actions, locale)}` : nothing}`;
  }
  if (tab === 'timeLine') return events(model, now, locale);
  if (!isAnswered) return nothing;
  const kind = tab === 'all' ? null : tab.slice('kind '.length);
  const records = state.records.filter((one) => kind === null || kindOf(one) === kind);
  return publicFileTemplate({ ...state, records }, locale, now);
}

function events(model: PanelModel, now: Date, locale: Locale): TemplateResult {
  const words = wordsOf(locale);
  const { details } = model;
  const result = typeof details === 'object' ? details.result : null;
  const today = new Date(now.getTime() + CHINA_MS).toISOString().slice(0, 10);
  const line = timeLine(result?.outcome === 'listed' ? result.entries : [], recordsOf(model), today, locale);
  if (line.length === 0) return html`<p class="wait">${words.timeLineNone}</p>`;
  return html`<ol class="time-line">${line.map(
    ({ day, text, isAhead }) =>
      html`<li ?data-ahead=${isAhead}><time datetime=${day}>${formatDay(day, locale)}</time><span>${text}</span></li>`,
  )}</ol>`;
}

/** Asked now, the server gives the state of this moment, and knows who was asked about. */
function askServer(actions: PanelActions, locale: Locale): TemplateResult {
  const words = wordsOf(locale);
  return html`<p class="note"><button type="button" class="button" @click=${actions.askServer}>${words.askServer}</button></p>`;
}

function recordsOf({ file: state }: PanelModel): readonly FileRecord[] {
  return typeof state === 'object' && state.outcome === 'found' ? state.records : [];
}

function kindOf(record: FileRecord): string {
  return record.type === 'unknown' ? record.kind : record.type;
}

function idOf(tab: PanelTab): string {
  return tab.replace(' ', '-');
}
