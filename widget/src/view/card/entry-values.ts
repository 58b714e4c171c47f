import type { Amount, ListEntry } from '@credit-lens/sdk/contract';
import { html, type TemplateResult } from 'lit-html';
import { spoken } from '../bilingual.ts';
import { contractWord } from '../contract-word.ts';
import { dayTemplate } from '../format-time.ts';
import type { Locale } from '../locale.ts';
import { phrase, phraseText } from '../phrase.ts';
import type { Words } from '../words/en.ts';

/** Severity as the source gives it; `null` where it gives none. */
export function severityText(severity: ListEntry['severity'], words: Words): string | null {
  return severity === 'notStated' ? null : contractWord(words, 'severity', severity, 'severity');
}

/** A sum of money in plain figures and what it is of: a small sum and a large one look the same. */
export function amountTemplate(amount: Amount | null, locale: Locale, words: Words): TemplateResult | null {
  if (amount === null) return null;
  const value = new Intl.NumberFormat(locale, { maximumFractionDigits: 2 }).format(amount.value);
  return html`${phraseText(words.amountValue, { value })}${words.clauseSeparator}${spoken(amount.of, locale)}`;
}

/** How long the entry stands. */
export function termText(term: ListEntry['term'], locale: Locale, words: Words): unknown {
  switch (term.kind) {
    case 'fixed':
      return phrase(words.termFixed, { date: dayTemplate(term.until, locale) });
    case 'openEnded':
      return words.termOpenEnded;
    case 'notStated':
      return words.notStated;
    default:
      return phraseText(words.termOther, { kind: String((term as { kind: unknown }).kind) });
  }
}

/** Whether the company was told before it was listed. The rules of some lists give no notice at all. */
export function noticeText(notice: ListEntry['notice'], locale: Locale, words: Words): unknown {
  switch (notice.kind) {
    case 'given':
      return phrase(words.noticeGiven, { date: dayTemplate(notice.on, locale) });
    case 'notRequired':
      return words.noticeNotRequired;
    case 'notStated':
      return words.notStated;
    default:
      return phraseText(words.noticeOther, { kind: String((notice as { kind: unknown }).kind) });
  }
}
