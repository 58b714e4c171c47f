import type { CreditRecord } from '@credit-lens/sdk/contract';
import { spoken } from '../bilingual.ts';
import { chinese } from '../chinese.ts';
import { contractWord } from '../contract-word.ts';
import type { Locale } from '../locale.ts';
import { phrase, phraseText } from '../phrase.ts';
import { wordsOf as cardWordsOf } from '../words/words-of.ts';
import type { FileWords } from './words/en.ts';

/**
 * What records of registration say beside what all kinds share: place and scope, changes, other organisations, old
 * numbers. People are counted by role and never named.
 */
export function registrationFacts(record: CreditRecord, locale: Locale, words: FileWords): unknown[] {
  const cardWords = cardWordsOf(locale);
  switch (record.type) {
    case 'basic-registration':
      return [
        spoken(record.region.name, locale),
        ...(record.scope === null ? [] : [spoken(record.scope, locale)]),
      ];
    case 'registration-changes': {
      const item = contractWord(words, 'change', record.item, 'item');
      const { before, after } = record;
      if (before === null || after === null) return [item];
      return [item, phrase(words.changed, { before: chinese(before), after: chinese(after) })];
    }
    case 'equity':
      return [
        ...record.organisations.map(({ name, percent }) =>
          percent === null ? chinese(name) : phrase(words.holding, { name: chinese(name), percent }),
        ),
        phraseText(words.naturalPersons, { count: record.naturalPersons }),
      ];
    case 'branches-subsidiaries':
      return record.organisations.map(({ name, relation }) => [
        chinese(name),
        cardWords.clauseSeparator,
        contractWord(cardWords, 'relation', relation, 'relation'),
      ]);
    case 'senior-management':
      return record.positions.map(({ role, persons }) =>
        phraseText(persons === 1 ? cardWords.peopleOne : cardWords.peopleMany, {
          role: contractWord(cardWords, 'role', role, 'role'),
          count: persons,
        }),
      );
    case 'legacy-numbers':
      return record.numbers.map(({ value }) => value);
    default:
      return [];
  }
}
