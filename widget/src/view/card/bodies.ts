import type { ListEntry } from '@credit-lens/sdk/contract';
import { bothNames } from '../bilingual.ts';
import type { Locale } from '../locale.ts';
import type { Words } from '../words/en.ts';
import { fact } from './fact.ts';

/** Who did what: one row for a body that did several. */
export function bodiesTemplate(
  { determinedBy, listedBy, publishedBy }: ListEntry,
  locale: Locale,
  words: Words,
): unknown {
  if (determinedBy.id === listedBy.id && listedBy.id === publishedBy.id) {
    return fact(words.allThreeBy, bothNames(listedBy.name, locale));
  }
  const published = fact(words.publishedBy, bothNames(publishedBy.name, locale));
  if (determinedBy.id === listedBy.id) {
    return [fact(words.determinedAndListedBy, bothNames(listedBy.name, locale)), published];
  }
  return [
    fact(words.determinedBy, bothNames(determinedBy.name, locale)),
    fact(words.listedByBody, bothNames(listedBy.name, locale)),
    published,
  ];
}
