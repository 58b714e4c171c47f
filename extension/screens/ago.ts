import type { Locale } from '@credit-lens/widget/view';
import { wordsOf } from './words/words-of.ts';

/** Units of elapsed time, largest first, in milliseconds. */
const UNITS: readonly [Intl.RelativeTimeFormatUnit, number][] = [
  ['day', 24 * 60 * 60 * 1000],
  ['hour', 60 * 60 * 1000],
  ['minute', 60 * 1000],
];

/** How long ago a moment was, in words: “12 min. ago”, “just now”. Both in milliseconds. */
export function ago(moment: number, now: number, locale: Locale): string {
  const format = new Intl.RelativeTimeFormat(locale, { numeric: 'auto', style: 'short' });
  const elapsed = Math.max(0, now - moment);
  const unit = UNITS.find(([, atLeast]) => elapsed >= atLeast);
  return unit === undefined
    ? wordsOf(locale).justNow
    : format.format(-Math.floor(elapsed / unit[1]), unit[0]);
}
