import type { ListEntry, LookupResult } from '@credit-lens/sdk/contract';
import { authorityInSentence } from './authority-in-sentence.ts';
import { answerOfResult } from './badge/badge-answer.ts';
import { type BadgeLabel, badgeLabel } from './badge/badge-label.ts';
import { listTitle } from './bilingual.ts';
import { countLists, type DividedEntries, divideEntries, isIrregular } from './divide-entries.ts';
import { formatDay, formatInstant } from './format-time.ts';
import { isCurrent } from './freshness.ts';
import type { Locale } from './locale.ts';
import { phraseText } from './phrase.ts';
import { notCoveredSentence, unavailableSentence } from './reason-sentence.ts';
import { sourceNames } from './source-names.ts';
import type { Words } from './words/en.ts';
import { wordsOf } from './words/words-of.ts';

export type { Tone } from './badge/badge-label.ts';

/** All that a badge says, as plain text. */
export interface BadgeModel extends BadgeLabel {
  /** One sentence: by whom, on which list, since when; or why nothing can be said. */
  readonly summary: string;
}

/**
 * Turns an answer into what the badge says. An answer past its freshness says only that it is out of date:
 * neither an entry nor the absence of one may be shown as current then.
 */
export function badgeModel(result: LookupResult, locale: Locale, now: Date = new Date()): BadgeModel {
  const label = badgeLabel(answerOfResult(result), locale, now);
  return { ...label, summary: summaryOf(result, locale, now) };
}

/** The badge of a company about which nobody was asked. */
export function notCheckedModel(locale: Locale): BadgeModel {
  return { ...badgeLabel(null, locale, new Date()), summary: wordsOf(locale).notCheckedSummary };
}

/** The badge of an answer that was handed over but is not shown. */
export function refusedModel(why: 'otherCode' | 'unreadable', locale: Locale): BadgeModel {
  const words = wordsOf(locale);
  return {
    ...badgeLabel('refused', locale, new Date()),
    summary: why === 'otherCode' ? words.refusedOtherCode : words.refusedUnreadable,
  };
}

function summaryOf(result: LookupResult, locale: Locale, now: Date): string {
  const words = wordsOf(locale);
  if (result.outcome !== 'unavailable' && !isCurrent(result, now)) return words.stale;
  switch (result.outcome) {
    case 'listed':
      return listedSummary(divideEntries(result.entries, result.rulesOn), locale, words);
    case 'noEntry':
      return phraseText(words.noEntrySummary, {
        sources: sourceNames(result.sources, locale),
        date: formatInstant(result.asOf, locale),
      });
    case 'notCovered':
      return notCoveredSentence(result.reason, words);
    case 'unavailable':
      return unavailableSentence(result.reason, words);
    default:
      // An outcome of a newer contract: nothing is said rather than something wrong.
      return words.refusedUnreadable;
  }
}

/** In the order of the label: a dispute, serious lists, the irregular tier, what is told without a flag, recognitions. */
function listedSummary(divided: DividedEntries, locale: Locale, words: Words): string {
  const { adverse, other, recognitions } = divided;
  const disputed = [...adverse, ...other].find((entry) => entry.contested);
  if (disputed) return phraseText(words.contestedSummary, { list: listTitle(disputed, locale) });
  const irregular = adverse.filter(isIrregular);
  const serious = adverse.filter((entry) => !isIrregular(entry));
  if (serious.length > 0) {
    return [
      summarise(serious, words.listedBy, locale, words),
      ...(irregular.length === 0 ? [] : [alsoIrregular(irregular, words)]),
    ].join(words.sentenceSeparator);
  }
  if (irregular.length > 0) return summarise(irregular, words.listedBy, locale, words);
  if (other.length > 0) return summarise(other, words.namedBy, locale, words);
  return summarise(recognitions, words.recognisedBy, locale, words);
}

function alsoIrregular(entries: readonly ListEntry[], words: Words): string {
  const count = countLists(entries);
  return count === 1 ? words.alsoIrregularOne : phraseText(words.alsoIrregularMany, { count });
}

function summarise(entries: readonly ListEntry[], pattern: string, locale: Locale, words: Words): string {
  const [first] = entries;
  if (first === undefined) return words.refusedUnreadable;
  const entry = phraseText(pattern, {
    authority: authorityInSentence(first.listedBy, locale),
    list: listTitle(first, locale),
    date: formatDay(first.listedOn, locale),
  });
  const more = countLists(entries) - 1;
  if (more === 0) return phraseText(words.sentence, { text: entry });
  return phraseText(more === 1 ? words.moreListsOne : words.moreListsMany, { entry, count: more });
}
