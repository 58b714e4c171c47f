import type { CreditStatement } from '@credit-lens/sdk/contract';
import { type BadgeAnswer, badgeEntry } from './badge-answer.ts';
import { toldAs } from './told-as.ts';

/** The part of a statement that a badge needs. Only what it tells as adverse may look so. */
export function answerOfStatement({ credentialSubject: subject, validUntil }: CreditStatement): BadgeAnswer {
  return {
    outcome: subject.outcome,
    name: 'name' in subject ? subject.name : null,
    isStale: 'reason' in subject && subject.reason === 'stale',
    asOf: subject.asOf,
    freshUntil: validUntil,
    entries:
      subject.outcome === 'listed'
        ? subject.entries.map((entry) => badgeEntry(entry, toldAs(entry) === 'adverse'))
        : [],
  };
}
