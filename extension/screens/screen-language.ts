import type { Locale } from '@credit-lens/widget/view';
import type { Language } from '../lens/settings.ts';
import { chooseLanguage } from '../wording/choose-language.ts';
import { loadWords } from './words/words-of.ts';

/** The language of a screen, with its words at hand, and the document marked as being in it. */
export async function screenLanguage(chosen: Language): Promise<Locale> {
  const locale = chooseLanguage(chosen, navigator.languages);
  await loadWords(locale);
  document.documentElement.lang = locale;
  return locale;
}
