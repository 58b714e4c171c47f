import type { Locale } from '../locale.ts';
import { labelWords } from '../words/label/every-language.ts';
import { labelText } from '../words/label-words.ts';
import type { BadgeAnswer } from './badge-answer.ts';
import { badgeTelling, type Told } from './badge-telling.ts';
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

/**
 * The few words and the drawing of an answer. Past its freshness that alone is said. `null`: nobody was asked;
 * `'refused'`: what was handed over is not shown.
 */
export function badgeLabel(answer: BadgeAnswer | 'refused' | null, locale: Locale, now: Date): BadgeLabel {
  const { told, phrase, count } = badgeTelling(answer, now);
  return { tone: toneOf(told), icon: iconOf(told), label: labelText(phrase, count, labelWords[locale]) };
}

/** The tone in which something is told. */
export function toneOf(told: Told): Tone {
  switch (told) {
    case 'stale':
      return 'unavailable';
    case 'other':
    case 'noEntry':
    case 'notCovered':
    case 'notChecked':
      return 'neutral';
    default:
      return told;
  }
}

function iconOf(told: Told): BadgeIconName {
  switch (told) {
    case 'adverse':
      return 'listed';
    case 'other':
      return 'toldOnly';
    case 'stale':
      return 'unavailable';
    default:
      return told;
  }
}
