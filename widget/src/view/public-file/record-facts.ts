import type { Amount, BilingualText, CreditRecord, ListReference } from '@credit-lens/sdk/contract';
import { listTitleTemplate, spoken } from '../bilingual.ts';
import { contractWord } from '../contract-word.ts';
import { dayTemplate } from '../format-time.ts';
import type { Locale } from '../locale.ts';
import { phrase, phraseText } from '../phrase.ts';
import { wordsOf as cardWordsOf } from '../words/words-of.ts';
import { registrationFacts } from './registration-facts.ts';
import type { FileWords } from './words/en.ts';

/** Parts of the kinds of records that are texts, in the order told. */
const TEXTS = [
  'permit',
  'pledge',
  'contract',
  'subject',
  'ground',
  'penalty',
  'award',
  'domain',
  'service',
  'result',
  'text',
];
/** Parts that are one of a few words. */
const VALUES = ['paid', 'filed', 'performance', 'status', 'event'];

/** All that a record may say beside its header, whatever its kind. */
interface AnyRecord extends Readonly<Record<string, unknown>> {
  readonly list?: ListReference;
  readonly year?: number;
  readonly period?: { readonly from: string; readonly to: string };
  readonly amount?: Amount | null;
  readonly complaints?: number;
  readonly settled?: number;
  readonly ledTo?: string | null;
}

/** What a record says, one line for each part that it has. A kind not known here gives those parts that it shares. */
export function recordFacts(given: CreditRecord, locale: Locale, words: FileWords): unknown[] {
  const record = given as unknown as AnyRecord;
  const { list, year, period, amount, complaints, settled = 0, ledTo = null } = record;
  const money = (value: number) => new Intl.NumberFormat(locale, { maximumFractionDigits: 2 }).format(value);
  return [
    ...registrationFacts(given, locale, words),
    ...(list ? [listTitleTemplate({ list }, locale)] : []),
    ...TEXTS.flatMap((name) => (isText(record[name]) ? [spoken(record[name], locale)] : [])),
    ...(year === undefined ? [] : [phraseText(words.year, { year })]),
    ...(period
      ? [phrase(words.period, { from: dayTemplate(period.from, locale), to: dayTemplate(period.to, locale) })]
      : []),
    ...(complaints === undefined ? [] : [phraseText(words.complaints, { count: complaints, settled })]),
    ...VALUES.flatMap((name) => {
      const value = record[name];
      const isTold = typeof value === 'string' && value !== 'notStated';
      return isTold ? [contractWord(words, 'value', value, 'value')] : [];
    }),
    ...(amount
      ? [
          [
            phraseText(words.amount, { value: money(amount.value) }),
            cardWordsOf(locale).clauseSeparator,
            spoken(amount.of, locale),
          ],
        ]
      : []),
    ...(ledTo === null ? [] : [words.ledTo]),
  ];
}

function isText(value: unknown): value is BilingualText {
  return (
    typeof value === 'object' && value !== null && Object.hasOwn(value, 'zh') && Object.hasOwn(value, 'en')
  );
}
