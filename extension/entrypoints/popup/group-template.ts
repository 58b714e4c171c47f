import { icons, type Locale } from '@credit-lens/widget/view';
import { html, nothing, type TemplateResult } from 'lit-html';
import type { FoundCompany, Group } from '../../screens/group-mentions.ts';
import { reasonWords } from '../../screens/reason-words.ts';
import type { ScreenWords } from '../../screens/words/en.ts';
import { wordsOf } from '../../screens/words/words-of.ts';
import { fill } from '../../wording/fill.ts';
import { listNameTemplate } from '../../wording/list-name-template.ts';
import type { PopupActions } from './popup-model.ts';

const HEADS = {
  listed: { icon: icons.listed, title: 'groupListed', note: null },
  sameName: { icon: icons.sameName, title: 'groupSameName', note: 'noteSameName' },
  noEntry: { icon: icons.noEntry, title: 'groupNoEntry', note: 'noteNoEntry' },
  notCovered: { icon: icons.notCovered, title: 'groupNotCovered', note: 'noteNotCovered' },
  unavailable: { icon: icons.unavailable, title: 'groupUnavailable', note: 'noteUnavailable' },
} as const satisfies Record<
  Group,
  { icon: unknown; title: keyof ScreenWords; note: keyof ScreenWords | null }
>;

const SOURCES = {
  adapter: 'sourceAdapter',
  structured: 'sourceStructured',
  label: 'sourceLabel',
  text: 'sourceText',
} as const satisfies Record<string, keyof ScreenWords>;

/** The companies of a page about which the same is known; nothing where there are none. */
export function groupTemplate(
  group: Group,
  companies: readonly FoundCompany[],
  actions: PopupActions,
  locale: Locale,
): TemplateResult | typeof nothing {
  if (companies.length === 0) return nothing;
  const words = wordsOf(locale);
  const { icon, title, note } = HEADS[group];
  return html`<section class="group" data-group=${group}>
    <h2>${icon()}${words[title]} <span class="number">${companies.length}</span></h2>
    ${note === null ? nothing : html`<p class="muted">${words[note]}</p>`}
    <ul>${companies.map((company) => companyTemplate(company, actions, locale))}</ul>
  </section>`;
}

function companyTemplate(
  { mention, places }: FoundCompany,
  actions: PopupActions,
  locale: Locale,
): TemplateResult {
  const words = wordsOf(locale);
  const { code, name, text, lists, contested, candidates, reason, source } = mention;
  const facts = [
    words[SOURCES[source]],
    ...(places > 1 ? [fill(words.times, { count: places })] : []),
    ...(reason === undefined || candidates ? [] : [reasonWords(reason, words)]),
  ];
  return html`<li class="company" ?data-contested=${contested}>
    ${name === undefined ? nothing : html`<p class="name" lang="zh-CN">${name}</p>`}
    ${code === undefined ? html`<p class="name" lang="zh-CN">${text}</p>` : html`<p class="code">${code}</p>`}
    ${contested ? html`<p class="dispute">${icons.contested(14)}${words.contested}</p>` : nothing}
    ${listsTemplate(lists, locale)}
    <p class="muted">${facts.join(words.clauseSeparator)}</p>
    ${code === undefined || mention.outcome === 'notCovered' ? nothing : openButton(code, name ?? code, actions, words)}
    ${(candidates ?? []).map(
      (candidate) => html`<p class="code">${candidate.code}</p>
        ${listsTemplate(candidate.lists, locale)}
        ${openButton(candidate.code, candidate.code, actions, words)}`,
    )}
  </li>`;
}

function listsTemplate(
  lists: FoundCompany['mention']['lists'],
  locale: Locale,
): TemplateResult | typeof nothing {
  if (lists.length === 0) return nothing;
  return html`<ul class="lists">
    ${lists.map((list) => html`<li>${listNameTemplate(list, locale)}${ownerTemplate(list.owner, locale)}</li>`)}
  </ul>`;
}

function ownerTemplate(owner: FoundCompany['mention']['lists'][number]['owner'], locale: Locale): unknown {
  return owner === null
    ? nothing
    : html`<br /><span class="muted">${locale === 'en' ? owner.en : owner.zh}</span>`;
}

function openButton(
  code: string,
  company: string,
  actions: PopupActions,
  words: ScreenWords,
): TemplateResult {
  return html`<button type="button" class="link" aria-label=${fill(words.openOf, { company })}
    @click=${() => actions.openRecord(code)}>${words.openRecord}</button>`;
}
