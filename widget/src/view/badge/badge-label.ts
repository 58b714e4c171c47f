import { isCurrent } from '../freshness.ts';
import type { Locale } from '../locale.ts';
import { type BadgeWords, badgeWords } from '../words/badge-words.ts';
import type { BadgeAnswer, BadgeEntry } from './badge-answer.ts';
import type { BadgeIconName } from './icon-paths.ts';

/**
 * What colours and shapes stand for. `irregular` is the softer tier below the serious lists, and quieter. A recognition
 * is neither danger nor celebration.
 */
export type Tone = 'adverse' | 'irregular' | 'contested' | 'recognition' | 'neutral' | 'unavailable';

/** What fits on a badge. */
export interface BadgeLabel {
  readonly tone: Tone;
  readonly icon: BadgeIconName;
  /** A few words. */
  readonly label: string;
}

/** The one list of the irregular tier that everybody knows by name: 经营异常名录. */
const IRREGULAR_OPERATIONS = '经营异常名录';

/**
 * The few words and the drawing of an answer. Past its freshness that alone is said. `null`: nobody was asked;
 * `'refused'`: what was handed over is not shown.
 */
export function badgeLabel(answer: BadgeAnswer | 'refused' | null, locale: Locale, now: Date): BadgeLabel {
  const words = badgeWords[locale];
  if (answer === null) return { tone: 'neutral', icon: 'notChecked', label: words.notCheckedLabel };
  if (answer === 'refused') return unavailable(words.unavailableLabel);
  if (answer.outcome !== 'unavailable' && !isCurrent(answer, now)) return unavailable(words.staleLabel);
  switch (answer.outcome) {
    case 'listed':
      return listed(answer.entries, words);
    case 'noEntry':
      return { tone: 'neutral', icon: 'noEntry', label: words.noEntryLabel };
    case 'notCovered':
      return { tone: 'neutral', icon: 'notCovered', label: words.notCoveredLabel };
    default:
      // Also an outcome of a newer contract: nothing is said rather than something wrong.
      return unavailable(answer.isStale ? words.staleLabel : words.unavailableLabel);
  }
}

function unavailable(label: string): BadgeLabel {
  return { tone: 'unavailable', icon: 'unavailable', label };
}

/**
 * A dispute comes before everything, then serious lists, the irregular tier, what is told without a flag, and
 * recognitions. The count on a label never adds one kind to another.
 */
function listed(entries: readonly BadgeEntry[], words: BadgeWords): BadgeLabel {
  if (entries.some(({ kind, contested }) => contested && kind !== 'recognition'))
    return { tone: 'contested', icon: 'contested', label: words.contestedLabel };
  const adverse = entries.filter(({ kind }) => kind === 'adverse');
  const serious = adverse.filter(({ isIrregular }) => !isIrregular);
  if (serious.length > 0) {
    const label = counted(serious, words.adverseLabelOne, words.adverseLabelMany);
    return { tone: 'adverse', icon: 'listed', label };
  }
  if (adverse.length > 0) {
    const isKnown = adverse.every(({ listName }) => listName === IRREGULAR_OPERATIONS);
    const one = isKnown ? words.irregularLabelOne : words.irregularLabelOther;
    return { tone: 'irregular', icon: 'irregular', label: counted(adverse, one, words.irregularLabelMany) };
  }
  const other = entries.filter(({ kind }) => kind === 'other');
  if (other.length > 0) {
    const label = counted(other, words.otherLabelOne, words.otherLabelMany);
    return { tone: 'neutral', icon: 'toldOnly', label };
  }
  const label = counted(entries, words.recognitionLabelOne, words.recognitionLabelMany);
  return { tone: 'recognition', icon: 'recognition', label };
}

function counted(entries: readonly BadgeEntry[], one: string, many: string): string {
  const { size } = new Set(entries.map(({ listId }) => listId));
  return size === 1 ? one : many.replace('{count}', String(size));
}
