import { formatInstant, type Locale, type Tone } from '@credit-lens/widget/view';
import type { Answer } from '../../lens/answer.ts';
import { fill } from '../../wording/fill.ts';
import { isIrregularTier } from '../../wording/is-irregular-tier.ts';
import { listName } from '../../wording/list-name.ts';
import { wordsOf } from '../words/words-of.ts';

/** The tones that a flag can have. */
export type FlagTone = Extract<Tone, 'adverse' | 'irregular' | 'contested' | 'neutral'>;

/** Colour of a flag. A name is never adverse, and the softer tier never looks like a serious list. */
export function toneOf({ flag, contested, lists }: Answer): FlagTone {
  if (flag === 'hollow') return 'neutral';
  if (contested) return 'contested';
  return isIrregularTier(lists) ? 'irregular' : 'adverse';
}

/** A flag is called by the names of this many lists; of more it tells the number, for the card has them all. */
const NAMED_LISTS = 2;

/** What a flag is called for assistive technology: whose it is, and all that its shape and colour say. */
export function flagName(answer: Answer, printed: string, locale: Locale): string {
  const words = wordsOf(locale);
  const company = answer.instead ?? printed;
  const { length: count } = answer.lists;
  if (answer.flag === 'hollow') return fill(words.flagSameName, { company });
  if (count > NAMED_LISTS) {
    return fill(answer.contested ? words.flagContestedMore : words.flagListedMore, { company, count });
  }
  const lists = answer.lists.map((list) => listName(list, locale)).join(words.listSeparator);
  if (answer.contested) return fill(words.flagContested, { company, lists });
  if (isIrregularTier(answer.lists)) return fill(words.flagIrregular, { company, lists });
  return fill(count === 1 ? words.flagListedOne : words.flagListedMany, { company, count, lists });
}

/** How old the data behind a flag is. */
export function flagAge(answer: Answer, asOf: string | null, locale: Locale): string {
  if (asOf === null) return '';
  const words = wordsOf(locale);
  const pattern = answer.freshness === 'current' ? words.tipAsOf : words.tipNotRefreshed;
  return fill(pattern, { date: formatInstant(asOf, locale) });
}
