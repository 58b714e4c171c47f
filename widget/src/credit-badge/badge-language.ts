import { chooseLocale, type Locale } from '../view/locale.ts';
import { nearestTags } from './nearest-language.ts';

/** What was read last: the badges of a page mostly stand in one language. */
let last: { readonly tags: string; readonly locale: Locale } | undefined;

/** The language of the text that a badge stands in. */
export function badgeLanguage(badge: Element): Locale {
  const tags = nearestTags(badge);
  const written = tags.join();
  if (written !== last?.tags) last = { tags: written, locale: chooseLocale(tags) };
  return last.locale;
}
