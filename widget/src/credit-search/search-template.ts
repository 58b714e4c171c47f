import type { Candidate } from '@credit-lens/sdk/contract';
import { html, nothing, type TemplateResult } from 'lit-html';
import { chinese } from '../view/chinese.ts';
import type { Locale } from '../view/locale.ts';
import { phrase } from '../view/phrase.ts';
import { elementWords } from '../view/words/element-words.ts';

/** What a search shows, and what becomes of what a person does there. */
interface ShownSearch {
  readonly candidates: readonly Candidate[];
  /** Place of the candidate that the keyboard stands on; −1: none. */
  readonly active: number;
  readonly status: string;
  readonly submit: (event: Event) => void;
  readonly typed: () => void;
  readonly pressed: (event: KeyboardEvent) => void;
  readonly choose: (candidate: Candidate) => void;
}

/** The field with its candidates. */
export function searchTemplate(locale: Locale, shown: ShownSearch): TemplateResult {
  const words = elementWords[locale];
  const { candidates, active } = shown;
  const isOpen = candidates.length > 0;
  return html`<form class="frame cl-tokens" lang=${locale} role="search" @submit=${shown.submit}>
      <label for="name">${words.search}</label>
      <span class="line"><input id="name" type="text" role="combobox" lang="zh-Hans" autocomplete="off" spellcheck="false"
        aria-autocomplete="list" aria-haspopup="listbox" aria-expanded=${isOpen} aria-controls="candidates"
        aria-activedescendant=${active < 0 ? nothing : `candidate-${active}`}
        @input=${shown.typed} @keydown=${shown.pressed}><button type="submit">${words.searchButton}</button></span>
      <p class="status" role="status">${shown.status}</p>
      <ul id="candidates" role="listbox" aria-label=${words.company} ?hidden=${!isOpen}>
        ${candidates.map(
          (
            candidate,
            index,
          ) => html`<li id="candidate-${index}" role="option" aria-selected=${index === active}
            @click=${() => shown.choose(candidate)}>${chinese(candidate.name)}
            ${candidate.matchedName === candidate.name ? nothing : html`<span class="muted">${phrase(words.formerly, { name: chinese(candidate.matchedName) })}</span>`}
            <span class="muted">${candidate.code}</span></li>`,
        )}
      </ul>
    </form>`;
}
