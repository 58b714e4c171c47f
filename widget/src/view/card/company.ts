import type { Entity, ListedResult, NoEntryResult } from '@credit-lens/sdk/contract';
import { html, nothing, type TemplateResult } from 'lit-html';
import { chinese } from '../chinese.ts';
import { dayTemplate } from '../format-time.ts';
import type { Locale } from '../locale.ts';
import { phrase, phraseText } from '../phrase.ts';
import type { Words } from '../words/en.ts';
import { wordsOf } from '../words/words-of.ts';
import { affiliatesTemplate } from './affiliates.ts';

/**
 * Which company the answer is about: names, code, and what of its registration matters for reading it. The name,
 * or the code where no name is known, is the heading that those of the entries stand under.
 */
export function companyTemplate(result: ListedResult | NoEntryResult, locale: Locale): TemplateResult {
  const words = wordsOf(locale);
  const { entity, code } = result;
  return html`<header class="cl-company">
    ${entity ? namesTemplate(entity) : nothing}
    ${entity ? html`<p class="cl-code">${codeTemplate(code, words)}</p>` : html`<h2 class="cl-code">${codeTemplate(code, words)}</h2>`}
    ${entity ? registrationTemplate(entity, locale, words) : nothing}
    ${result.codeValidity === 'nonconforming' ? html`<p class="cl-note">${words.nonconforming}</p>` : nothing}
    ${
      result.outcome === 'noEntry' && result.registration === 'notChecked'
        ? html`<p class="cl-note">${words.registrationNotChecked}</p>`
        : nothing
    }
  </header>`;
}

function codeTemplate(code: string, words: Words): TemplateResult {
  return html`<span class="cl-key">${words.code}</span> <span class="cl-number">${code}</span>`;
}

function namesTemplate(entity: Entity): TemplateResult {
  return html`<h2 class="cl-name">${chinese(entity.name)}</h2>
    ${entity.nameEn ? html`<p class="cl-name-en"><bdi lang="en">${entity.nameEn}</bdi></p>` : nothing}`;
}

function registrationTemplate(entity: Entity, locale: Locale, words: Words): unknown[] {
  const status = statusText(entity.status, words);
  return [
    ...entity.formerNames.map(
      (former) =>
        html`<p class="cl-note">${phrase(words.formerName, { name: chinese(former.name), date: dayTemplate(former.until, locale) })}</p>`,
    ),
    entity.parent
      ? html`<p class="cl-note">${phrase(words.branchOf, { name: chinese(entity.parent.name) })}</p>`
      : nothing,
    status === null ? nothing : html`<p class="cl-note">${status}</p>`,
    affiliatesTemplate(entity.affiliates, words),
  ];
}

/** Only what differs from an ordinary registration is worth a line. */
function statusText(status: Entity['status'], words: Words): string | null {
  switch (status) {
    case 'active':
      return null;
    case 'suspended':
      return words.statusSuspended;
    case 'revoked':
      return words.statusRevoked;
    case 'deregistered':
      return words.statusDeregistered;
    default:
      return phraseText(words.statusOther, { status });
  }
}
