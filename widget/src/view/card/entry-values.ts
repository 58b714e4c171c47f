import type { ListEntry } from '@credit-lens/sdk/contract';
import { dayTemplate } from '../format-time.ts';
import type { Locale } from '../locale.ts';
import { phrase, phraseText } from '../phrase.ts';
import type { Words } from '../words/en.ts';

/** Severity as the source gives it; `null` where it gives none. */
export function severityText(severity: ListEntry['severity'], words: Words): string | null {
  switch (severity) {
    case 'notStated':
      return null;
    case 'general':
      return words.severityGeneral;
    case 'serious':
      return words.severitySerious;
    case 'particularlySerious':
      return words.severityParticularlySerious;
    default:
      return phraseText(words.severityOther, { severity });
  }
}

/** How long the entry stands. */
export function termText(term: ListEntry['term'], locale: Locale, words: Words): unknown {
  switch (term.kind) {
    case 'fixed':
      return phrase(words.termFixed, { date: dayTemplate(term.until, locale) });
    case 'openEnded':
      return words.termOpenEnded;
    case 'notStated':
      return words.termNotStated;
    default:
      return phraseText(words.termOther, { kind: String((term as { kind: unknown }).kind) });
  }
}

/** State of credit repair, and from when it can be applied for. */
export function repairText({ repair }: Pick<ListEntry, 'repair'>, locale: Locale, words: Words): unknown {
  const state = repairState(repair.state, words);
  if (repair.earliestOn === null) return state;
  const earliest = phrase(words.repairEarliest, { date: dayTemplate(repair.earliestOn, locale) });
  return [state, words.clauseSeparator, earliest];
}

function repairState(state: ListEntry['repair']['state'], words: Words): string {
  switch (state) {
    case 'none':
      return words.repairNone;
    case 'pending':
      return words.repairPendingShort;
    case 'notAvailable':
      return words.repairNotAvailable;
    default:
      return phraseText(words.repairOther, { state });
  }
}
