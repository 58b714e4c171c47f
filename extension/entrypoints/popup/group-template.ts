import { icons, type Locale } from '@credit-lens/widget/view';
import { html, nothing, type TemplateResult } from 'lit-html';
import { chosenLine } from '../../directory/chosen-line.ts';
import { sellerLine } from '../../directory/seller-line.ts';
import { wordsOf as directoryWordsOf } from '../../directory/words/words-of.ts';
import type { Bearers } from '../../lens/same-name.ts';
import type { FoundCompany, Group } from '../../screens/group-mentions.ts';
import { reasonWords } from '../../screens/reason-words.ts';
import type { ScreenWords } from '../../screens/words/en.ts';
import { wordsOf } from '../../screens/words/words-of.ts';
import { fill } from '../../wording/fill.ts';
import { listsTemplate } from './lists-template.ts';
import type { PopupActions, PopupModel } from './popup-model.ts';

const HEADS = {
  listed: { icon: icons.listed, title: 'groupListed', note: null },
  irregular: { icon: icons.irregular, title: 'groupIrregular', note: 'noteIrregular' },
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
  label: null,
  text: 'sourceText',
} as const satisfies Record<string, keyof ScreenWords | null>;

/** The companies of a page about which the same is known; nothing where there are none. */
export function groupTemplate(
  group: Group,
  companies: readonly FoundCompany[],
  actions: PopupActions,
  locale: Locale,
  bearers: PopupModel['bearers'] = new Map(),
): TemplateResult | typeof nothing {
  if (companies.length === 0) return nothing;
  const words = wordsOf(locale);
  const { icon, title, note } = HEADS[group];
  const hasPrintedName = companies.some(({ mention: { besideName } }) => besideName !== undefined);
  return html`<section class="group" data-group=${group}>
    <h2>${icon()}${words[title]} <span class="number">${companies.length}</span></h2>
    ${note === null ? nothing : html`<p class="muted">${words[note]} ${hasPrintedName ? words.printedName : nothing}</p>`}
    <ul>${companies.map((company) => companyTemplate(company, actions, locale, bearers))}</ul>
  </section>`;
}

function companyTemplate(
  { mention, places }: FoundCompany,
  actions: PopupActions,
  locale: Locale,
  bearers: PopupModel['bearers'],
): TemplateResult {
  const words = wordsOf(locale);
  const { code, text, lists, contested, candidates, reason, besideName: name, printedCode } = mention;
  const source = SOURCES[mention.source];
  const facts = [
    ...(source === null || mention.seller !== undefined ? [] : [words[source]]),
    ...(places > 1 ? [fill(words.times, { count: places })] : []),
    ...(reason === undefined || mention.flag === 'hollow' ? [] : [reasonWords(reason, words)]),
  ];
  return html`<li class="company" ?data-contested=${contested}>
    ${name === undefined ? nothing : html`<p class="name" lang="zh-Hans">${name}</p>`}
    ${code === undefined ? html`<p class="name" lang="zh-Hans">${text}</p>` : html`<p class="code">${code}</p>`}
    ${contested ? html`<p class="dispute">${icons.contested(14)}${words.contested}</p>` : nothing}
    ${listsTemplate(lists, locale)}
    ${mention.seller === undefined ? nothing : html`<p class="muted">${sellerLine(mention.seller, locale)}</p>`}
    ${mention.isMuted ? mutedTemplate(directoryWordsOf(locale).muted, code ?? '', name ?? code ?? '', actions, locale) : nothing}
    ${printedCode === undefined ? nothing : mutedTemplate(chosenLine(printedCode, locale), printedCode, name ?? code ?? '', actions, locale)}
    ${facts.length === 0 ? nothing : html`<p class="muted">${facts.join(words.clauseSeparator)}</p>`}
    <p class="actions">
      ${code === undefined || mention.outcome === 'notCovered' ? nothing : answerButton(mention, code, name ?? code, actions, words)}
      ${code === undefined || mention.outcome === 'notCovered' ? nothing : panelButton(code, name ?? code, actions, words)}
      ${mention.flag === 'hollow' ? bearersTemplate(text, bearers.get(text), actions, words) : nothing}
      ${mention.isShown ? showButton(mention, name ?? code ?? text, actions, words) : nothing}
    </p>
    ${(candidates ?? []).map(
      (
        candidate,
      ) => html`${candidate.contested ? html`<p class="dispute">${icons.contested(14)}${words.contested}</p>` : nothing}
        <p class="code">${candidate.code}</p>
        ${listsTemplate(candidate.lists, locale)}
        ${openButton(candidate.code, candidate.code, actions, words)}`,
    )}
  </li>`;
}

/** A flag that a person changed, and the way back. */
function mutedTemplate(
  said: string,
  code: string,
  company: string,
  actions: PopupActions,
  locale: Locale,
): TemplateResult {
  const words = directoryWordsOf(locale);
  return html`<p class="muted">${said}
    <button type="button" class="link" aria-label=${fill(words.unmuteOf, { company })}
      @click=${() => actions.unmute(code)}>${words.unmute}</button></p>`;
}

function panelButton(
  code: string,
  company: string,
  actions: PopupActions,
  words: ScreenWords,
): TemplateResult {
  return html`<button type="button" class="link" aria-label=${fill(words.panelOf, { company })}
    @click=${() => actions.openPanel(code)}>${words.panelLink}</button>`;
}

function showButton(
  { kind, code, printedCode, text }: FoundCompany['mention'],
  company: string,
  actions: PopupActions,
  words: ScreenWords,
): TemplateResult {
  return html`<button type="button" class="link" aria-label=${fill(words.showOf, { company })}
    @click=${() => actions.showFlag({ kind, text: printedCode ?? code ?? text })}>${words.showOnPage}</button>`;
}

/** A listed company has its record in a file among others; of any other only the server can tell more. */
function answerButton(
  { outcome }: FoundCompany['mention'],
  code: string,
  company: string,
  actions: PopupActions,
  words: ScreenWords,
): TemplateResult {
  if (outcome === 'listed') return openButton(code, company, actions, words);
  return html`<button type="button" class="link" aria-label=${fill(words.askServerOf, { company })}
    title=${words.askNote} data-opens=${code} @click=${() => actions.askServer(code)}>${words.askServer}</button>`;
}

/** Which companies bear a name is asked only when a person presses for it. */
function bearersTemplate(
  name: string,
  found: Bearers | 'loading' | undefined,
  actions: PopupActions,
  words: ScreenWords,
): TemplateResult | typeof nothing {
  if (found === 'loading') return html`<span role="status" class="muted">${words.searching}</span>`;
  if (found?.kind === 'found') {
    return found.candidates.length === 0
      ? html`<span role="status" class="muted">${words.bearersNone}</span>`
      : nothing;
  }
  return html`${found === undefined ? nothing : html`<span role="status" class="muted">${words.bearersFailed}</span>`}
    <button type="button" class="link" @click=${() => actions.findBearers(name)}>${words.findBearers}</button>`;
}

function openButton(
  code: string,
  company: string,
  actions: PopupActions,
  words: ScreenWords,
): TemplateResult {
  return html`<button type="button" class="link" aria-label=${fill(words.openOf, { company })}
    data-opens=${code} @click=${() => actions.openRecord(code)}>${words.openRecord}</button>`;
}
