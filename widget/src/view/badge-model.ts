import type { ListEntry, LookupResult } from '@credit-lens/sdk/contract';
import { authorityInSentence } from './authority-in-sentence.ts';
import { listTitle } from './bilingual.ts';
import { countLists, type DividedEntries, divideEntries, isIrregular } from './divide-entries.ts';
import { formatDay, formatInstant } from './format-time.ts';
import { isCurrent } from './freshness.ts';
import type { IconName } from './icons.ts';
import type { Locale } from './locale.ts';
import { phraseText } from './phrase.ts';
import { notCoveredSentence, unavailableSentence } from './reason-sentence.ts';
import { sourceNames } from './source-names.ts';
import type { Words } from './words/en.ts';
import { wordsOf } from './words/words-of.ts';

/**
 * What colours and shapes stand for. `irregular` is the softer tier below the serious lists, and quieter. A recognition
 * is neither danger nor celebration.
 */
export type Tone = 'adverse' | 'irregular' | 'contested' | 'recognition' | 'neutral' | 'unavailable';

/** All that a badge says, as plain text. */
export interface BadgeModel {
  readonly tone: Tone;
  readonly icon: IconName;
  /** A few words that fit on the badge. */
  readonly label: string;
  /** One sentence: by whom, on which list, since when; or why nothing can be said. */
  readonly summary: string;
}

/**
 * Turns an answer into what the badge says. An answer past its freshness says only that it is out of date:
 * neither an entry nor the absence of one may be shown as current then.
 */
export function badgeModel(result: LookupResult, locale: Locale, now: Date = new Date()): BadgeModel {
  const words = wordsOf(locale);
  if (result.outcome !== 'unavailable' && !isCurrent(result, now)) {
    return unavailable(words.staleLabel, words.stale);
  }
  switch (result.outcome) {
    case 'listed':
      return listedModel(divideEntries(result.entries, result.rulesOn), locale, words);
    case 'noEntry':
      return {
        tone: 'neutral',
        icon: 'noEntry',
        label: words.noEntryLabel,
        summary: phraseText(words.noEntrySummary, {
          sources: sourceNames(result.sources, locale),
          date: formatInstant(result.asOf, locale),
        }),
      };
    case 'notCovered':
      return {
        tone: 'neutral',
        icon: 'notCovered',
        label: words.notCoveredLabel,
        summary: notCoveredSentence(result.reason, words),
      };
    case 'unavailable':
      return unavailable(
        result.reason === 'stale' ? words.staleLabel : words.unavailableLabel,
        unavailableSentence(result.reason, words),
      );
    default:
      // An outcome of a newer contract: nothing is said rather than something wrong.
      return unavailable(words.unavailableLabel, words.refusedUnreadable);
  }
}

/** The badge of a company about which nobody was asked. */
export function notCheckedModel(locale: Locale): BadgeModel {
  const words = wordsOf(locale);
  return {
    tone: 'neutral',
    icon: 'notChecked',
    label: words.notCheckedLabel,
    summary: words.notCheckedSummary,
  };
}

/** The badge of an answer that was handed over but is not shown. */
export function refusedModel(why: 'otherCode' | 'unreadable', locale: Locale): BadgeModel {
  const words = wordsOf(locale);
  return unavailable(
    words.unavailableLabel,
    why === 'otherCode' ? words.refusedOtherCode : words.refusedUnreadable,
  );
}

function unavailable(label: string, summary: string): BadgeModel {
  return { tone: 'unavailable', icon: 'unavailable', label, summary };
}

/**
 * A dispute comes before everything, then serious lists, the irregular tier, what is told without a flag, and
 * recognitions. The count on a label never adds one kind to another.
 */
function listedModel(divided: DividedEntries, locale: Locale, words: Words): BadgeModel {
  const { adverse, other, recognitions } = divided;
  const disputed = [...adverse, ...other].find((entry) => entry.contested);
  if (disputed) {
    const summary = phraseText(words.contestedSummary, { list: listTitle(disputed, locale) });
    return { tone: 'contested', icon: 'contested', label: words.contestedLabel, summary };
  }
  const irregular = adverse.filter(isIrregular);
  const serious = adverse.filter((entry) => !isIrregular(entry));
  if (serious.length > 0) {
    const summary = [
      summarise(serious, words.listedBy, locale, words),
      ...(irregular.length === 0 ? [] : [alsoIrregular(irregular, words)]),
    ].join(words.sentenceSeparator);
    const label = countLabel(serious, words.adverseLabelOne, words.adverseLabelMany);
    return { tone: 'adverse', icon: 'listed', label, summary };
  }
  if (irregular.length > 0) {
    const summary = summarise(irregular, words.listedBy, locale, words);
    return { tone: 'irregular', icon: 'irregular', label: irregularLabel(irregular, words), summary };
  }
  if (other.length > 0) {
    const label = countLabel(other, words.otherLabelOne, words.otherLabelMany);
    return {
      tone: 'neutral',
      icon: 'toldOnly',
      label,
      summary: summarise(other, words.namedBy, locale, words),
    };
  }
  const label = countLabel(recognitions, words.recognitionLabelOne, words.recognitionLabelMany);
  const summary = summarise(recognitions, words.recognisedBy, locale, words);
  return { tone: 'recognition', icon: 'recognition', label, summary };
}

/** The one list of the irregular tier that everybody knows by name: 经营异常名录. */
const IRREGULAR_OPERATIONS = '经营异常名录';

function irregularLabel(entries: readonly ListEntry[], words: Words): string {
  const isKnown = entries.every(({ list }) => list.name.zh === IRREGULAR_OPERATIONS);
  const one = isKnown ? words.irregularLabelOne : words.irregularLabelOther;
  return countLabel(entries, one, words.irregularLabelMany);
}

function alsoIrregular(entries: readonly ListEntry[], words: Words): string {
  return countLabel(entries, words.alsoIrregularOne, words.alsoIrregularMany);
}

function countLabel(entries: readonly ListEntry[], one: string, many: string): string {
  const count = countLists(entries);
  return count === 1 ? one : phraseText(many, { count });
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
