import { icons, type Locale, readsChinese } from '@credit-lens/widget/view';
import { html, nothing, type TemplateResult } from 'lit-html';
import type { Answer } from '../../lens/answer.ts';
import { reasonWords } from '../../screens/reason-words.ts';
import type { ScreenWords } from '../../screens/words/en.ts';
import { wordsOf } from '../../screens/words/words-of.ts';
import { fill } from '../../wording/fill.ts';
import { isIrregularTier } from '../../wording/is-irregular-tier.ts';
import { listsTemplate } from '../popup/lists-template.ts';
import type { Found, SearchActions } from './search-model.ts';

/** The search screen. */
export function searchTemplate(
  text: string,
  found: Found,
  actions: SearchActions,
  locale: Locale,
): TemplateResult {
  const words = wordsOf(locale);
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    actions.search(String(new FormData(event.target as HTMLFormElement).get('text') ?? ''));
  };
  return html`<h1 class="brand"><img src="/icons/128.png" width="36" height="36" alt="" />${words.searchTitle}</h1>
    <p class="lead" id="lead">${words.searchLead}</p>
    <form @submit=${submit} role="search" novalidate>
      <label class="field">${words.searchField}
        <input type="search" name="text" maxlength="120" autocomplete="off" spellcheck="false" aria-describedby="lead" .value=${text} />
      </label>
      <button type="submit" class="button">${words.searchLink}</button>
    </form>
    <div class="result" aria-busy=${found.kind === 'running'}>
      <p role="status">${said(found, words)}</p>
      ${results(found, actions, locale)}
    </div>`;
}

function said(found: Found, words: ScreenWords): unknown {
  switch (found.kind) {
    case 'running':
      return words.searchRunning;
    case 'said':
      return words[found.word];
    case 'names':
      return words.searchFound;
    default:
      return nothing;
  }
}

function results(found: Found, actions: SearchActions, locale: Locale): TemplateResult | typeof nothing {
  if (found.kind === 'code')
    return html`<ul>${company({ code: found.code, answer: found.answer }, actions, locale)}</ul>`;
  if (found.kind !== 'names') return nothing;
  return html`<ul>${found.companies.map((one) =>
    company(
      {
        ...one,
        where: readsChinese(locale) ? one.region.name.zh : one.region.name.en,
      },
      actions,
      locale,
    ),
  )}</ul>`;
}

interface Shown {
  readonly code: string;
  readonly answer: Answer;
  readonly name?: string;
  readonly formerName?: string | null;
  readonly where?: string;
}

function company(
  { code, name, formerName, where, answer }: Shown,
  { showFile, follow }: SearchActions,
  locale: Locale,
): TemplateResult {
  const words = wordsOf(locale);
  const { icon, title } = headOf(answer);
  return html`<li class="company">
    ${name === undefined ? nothing : html`<h2 lang="zh-Hans">${name}</h2>`}
    ${formerName ? html`<p class="muted" lang="zh-Hans">${formerName}</p>` : nothing}
    <p class="code">${code}</p>
    ${where === undefined ? nothing : html`<p class="muted">${where}</p>`}
    <p class="outcome" data-outcome=${answer.outcome}>${icon(16)}<span>${words[title]}${
      answer.reason === undefined
        ? nothing
        : html`<span class="muted"> – ${reasonWords(answer.reason, words)}</span>`
    }</span></p>
    ${answer.contested ? html`<p class="dispute">${icons.contested(14)}${words.contested}</p>` : nothing}
    ${listsTemplate(answer.lists, locale)}
    <p><button type="button" class="button" aria-label=${fill(words.panelOf, { company: name ?? code })}
      @click=${() => showFile(code)}>${words.panelLink}</button>
      ${follow(code, name ?? null, locale)}</p>
  </li>`;
}

function headOf({ outcome, lists }: Answer) {
  if (outcome === 'listed' && isIrregularTier(lists))
    return { icon: icons.irregular, title: 'groupIrregular' } as const;
  return {
    listed: { icon: icons.listed, title: 'groupListed' },
    noEntry: { icon: icons.noEntry, title: 'groupNoEntry' },
    notCovered: { icon: icons.notCovered, title: 'groupNotCovered' },
    unavailable: { icon: icons.unavailable, title: 'groupUnavailable' },
  }[outcome] as { icon: typeof icons.listed; title: 'groupListed' };
}
