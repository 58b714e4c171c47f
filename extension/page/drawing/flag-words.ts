import { formatInstant, type Locale, type Tone } from '@credit-lens/widget/view';
import type { Answer } from '../../lens/answer.ts';
import { fill } from '../../wording/fill.ts';
import { listName } from '../../wording/list-name.ts';
import { wordsOf } from '../words/words-of.ts';

/** Colour of a flag. A name is never adverse. */
export function toneOf({ flag, contested }: Answer): Extract<Tone, 'adverse' | 'contested' | 'neutral'> {
  if (flag === 'hollow') return 'neutral';
  return contested ? 'contested' : 'adverse';
}

/** What a flag is called for assistive technology: all that its shape and colour say. */
export function flagName(answer: Answer, locale: Locale): string {
  const words = wordsOf(locale);
  if (answer.flag === 'hollow') return words.flagSameName;
  const lists = answer.lists.map((list) => listName(list, locale)).join(words.listSeparator);
  if (answer.contested) return fill(words.flagContested, { lists });
  const { length: count } = answer.lists;
  return fill(count === 1 ? words.flagListedOne : words.flagListedMany, { count, lists });
}

/** How old the data behind a flag is. */
export function flagAge(answer: Answer, asOf: string | null, locale: Locale): string {
  if (asOf === null) return '';
  const words = wordsOf(locale);
  const pattern = answer.freshness === 'current' ? words.tipAsOf : words.tipNotRefreshed;
  return fill(pattern, { date: formatInstant(asOf, locale) });
}
