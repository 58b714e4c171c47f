import { icons, type Locale } from '@credit-lens/widget/view';
import { html, nothing, type TemplateResult } from 'lit-html';
import { wordsOf as directoryWordsOf } from '../../directory/words/words-of.ts';
import type { TabMention } from '../../lens/messages.ts';
import { dataAge } from '../../screens/data-age.ts';
import { filterCompanies } from '../../screens/filter-companies.ts';
import { GROUPS, groupMentions } from '../../screens/group-mentions.ts';
import { wordsOf } from '../../screens/words/words-of.ts';
import { fill } from '../../wording/fill.ts';
import { groupTemplate } from './group-template.ts';
import type { PopupActions, PopupModel } from './popup-model.ts';
import { recordTemplate } from './record-template.ts';

/** Mentions up to which no filter is offered. */
const UNFILTERED = 6;

/** The whole popup. */
export function popupTemplate(
  model: PopupModel,
  actions: PopupActions,
  now: number,
  locale: Locale,
): TemplateResult {
  const words = wordsOf(locale);
  if (model.record !== null) return recordTemplate(model, model.record, actions, now, locale);
  const { line, problems } = dataAge(model.state, now, locale);
  return html`<header class="top">
      <h1 class="brand"><img src="/icons/32.png" width="20" height="20" alt="" />${words.product}</h1>
      <span class="links"><button type="button" class="link" @click=${actions.openSearch}>${words.searchLink}</button>
        <button type="button" class="link" @click=${actions.openOptions}>${words.optionsLink}</button></span>
    </header>
    ${siteTemplate(model, actions, locale)} ${filterTemplate(model, actions, locale)}
    <div class="found" tabindex="-1">${foundTemplate(model, actions, locale)}</div>
    <footer class="foot muted"><div role="status">
      ${model.isOffline ? html`<p class="problem">${words.offlineNote}</p>` : nothing}
      ${problems.map((problem) => html`<p class="problem">${problem}</p>`)}
      <p>${line} ${
        problems.length > 0 || model.state.snapshot === null
          ? html`<button type="button" class="link" @click=${actions.update}>${words.dataUpdate}</button>`
          : nothing
      }</p>
    </div></footer>`;
}

function siteTemplate(
  { tab, state, isRefused, isOnce, isOnceRefused }: PopupModel,
  actions: PopupActions,
  locale: Locale,
): TemplateResult {
  const words = wordsOf(locale);
  if (tab.origin === null) return html`<p class="site muted">${words.siteNone}</p>`;
  const toggle = (event: Event) => actions.switchSite((event.target as HTMLInputElement).checked);
  return html`<label class="site switch">
      <span><strong>${new URL(tab.origin).host}</strong>${words.siteSwitch}</span>
      <input type="checkbox" role="switch" .checked=${isOn({ tab, state })} @change=${toggle} />
    </label>
    ${isOnce && !isOn({ tab, state }) ? html`<p class="alert" role="status">${words.onceRunning}</p>` : nothing}
    ${isOnceRefused ? html`<p class="alert" role="alert">${words.onceFailed}</p>` : nothing}
    ${isRefused ? html`<p class="alert" role="alert">${words.siteRefused}</p>` : nothing}`;
}

function foundTemplate(model: PopupModel, actions: PopupActions, locale: Locale): TemplateResult {
  const words = wordsOf(locale);
  if (model.tab.origin === null) return html`${nothing}`;
  if (!isOn(model) && !model.isOnce) {
    return html`<div class="empty">${icons.notCovered(28)}
      <h2>${words.siteOffTitle}</h2><p class="muted">${words.siteOff}</p>
      <p class="once"><button type="button" class="button" aria-describedby="once" @click=${actions.readOnce}>${words.onceRead}</button></p>
      <p class="muted" id="once">${words.onceNote}</p></div>`;
  }
  const notes = staleTemplate(model, locale);
  if (model.mentions.length === 0) {
    return html`${notes}<div class="empty">${icons.noEntry(28)}
      <h2>${words.siteEmptyTitle}</h2><p class="muted">${words.siteEmpty}</p></div>`;
  }
  const groups = filterCompanies(groupMentions(withBearers(model), silence(model)), model.filter);
  if (model.filter.trim() !== '' && [...groups.values()].every(({ length }) => length === 0))
    return html`${notes}<p class="empty muted" role="status">${fill(words.filterNone, { text: model.filter })}</p>`;
  return html`${notes}${GROUPS.map((group) => groupTemplate(group, groups.get(group) ?? [], actions, locale, model.bearers))}`;
}

/** The site changed: its own adapter takes nothing, and the popup does not hide it. */
function staleTemplate({ adapter }: PopupModel, locale: Locale): TemplateResult | typeof nothing {
  if (adapter?.outcome !== 'stale') return nothing;
  return html`<p class="alert" role="status" data-adapter=${adapter.adapter}>${directoryWordsOf(locale).stale}</p>`;
}

/** A short list is read faster than filtered. */
function filterTemplate(
  { mentions, filter }: PopupModel,
  actions: PopupActions,
  locale: Locale,
): TemplateResult | typeof nothing {
  if (mentions.length <= UNFILTERED && filter === '') return nothing;
  const type = (event: Event) => actions.filter((event.target as HTMLInputElement).value);
  const label = wordsOf(locale).filterLabel;
  return html`<p class="filter"><input type="search" aria-label=${label} placeholder=${label} autocomplete="off"
    spellcheck="false" .value=${filter} @input=${type} /></p>`;
}

/** The companies that were found to bear a name stand with it. */
function withBearers({ mentions, bearers }: PopupModel): readonly TabMention[] {
  return mentions.map((mention) => {
    const found = mention.flag === 'hollow' ? bearers.get(mention.text) : undefined;
    return typeof found === 'object' && found.kind === 'found'
      ? { ...mention, candidates: found.candidates }
      : mention;
  });
}

/** Why nothing can be said of any company. */
function silence({ state: { snapshot } }: PopupModel): 'offline' | 'stale' | null {
  if (snapshot === null) return 'offline';
  return snapshot.freshness === 'expired' ? 'stale' : null;
}

function isOn({ tab, state }: Pick<PopupModel, 'tab' | 'state'>): boolean {
  return tab.origin !== null && state.settings.sites.includes(tab.origin);
}
