import type { ConsultedSource } from '@credit-lens/sdk/contract';
import { inLocale } from './bilingual.ts';
import type { Locale } from './locale.ts';
import { phraseText } from './phrase.ts';
import { wordsOf } from './words/words-of.ts';

/** Most sources that a sentence names; the card lists all of them below. */
const MOST_NAMED = 3;

/** The names of the sources behind an answer, joined as the language joins them: “A, B and 7 more sources”. */
export function sourceNames(sources: readonly Pick<ConsultedSource, 'name'>[], locale: Locale): string {
  const names = sources.map((source) => inLocale(source.name, locale));
  const join = new Intl.ListFormat(locale === 'en' ? 'en-GB' : locale, { type: 'conjunction' });
  if (names.length <= MOST_NAMED) return join.format(names);
  const named = names.slice(0, MOST_NAMED - 1);
  const more = phraseText(wordsOf(locale).moreSources, { count: names.length - named.length });
  return join.format([...named, more]);
}
