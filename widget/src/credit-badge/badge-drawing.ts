import { badgeLabel, type Tone } from '../view/badge/badge-label.ts';
import type { BadgeIconName } from '../view/badge/icon-paths.ts';
import type { Locale } from '../view/locale.ts';
import { badgeWords } from '../view/words/badge-words.ts';
import type { Appearance } from './badge-rules.styles.ts';
import { codeToShow } from './code-to-show.ts';
import type { Handed } from './read-answer.ts';

/** All that stands on a badge, as plain text: a page and a server draw the same from it. */
export interface BadgeDrawing {
  readonly locale: Locale;
  readonly tone: Tone;
  readonly icon: BadgeIconName;
  readonly label: string;
  readonly appearance: Appearance;
  /** Second line of the detailed badge: the day that the answer speaks of, as YYYY-MM-DD; elsewhere, and without one, empty. */
  readonly day: string;
  /** Name of the control for screen readers: all that stands on it, and the name of the company or its code. */
  readonly name: string;
  /** What the control does, for screen readers. */
  readonly action: string;
}

/**
 * What is drawn of what a page handed over.
 *
 * @param wanted appearance as the page has written it; anything unknown is a line
 */
export function badgeDrawing(
  handed: Handed,
  code: string,
  locale: Locale,
  now: Date,
  wanted: string | null | undefined,
): BadgeDrawing {
  const answer = handed.kind === 'answer' ? handed.answer : null;
  const { tone, icon, label } = badgeLabel(handed.kind === 'refused' ? 'refused' : answer, locale, now);
  const appearance = wanted === 'compact' || wanted === 'detailed' ? wanted : 'inline';
  const day = (appearance === 'detailed' && answer?.asOf?.slice(0, 10)) || '';
  const company = answer?.name ?? codeToShow(code);
  return {
    locale,
    tone,
    icon,
    label,
    appearance,
    day,
    name: `${label}${day && `, ${day}`}${company && `, ${company}`}`,
    action: badgeWords[locale].openRecord,
  };
}
