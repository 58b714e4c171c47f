import type { Locale } from '@credit-lens/widget/view';
import type { Settings } from '../lens/settings.ts';
import { chooseLanguage } from '../wording/choose-language.ts';
import { loadWords } from './words/words-of.ts';

/** The language of a screen, with its words at hand; the document is marked as being in it, and has the colours that were chosen. */
export async function dressScreen({
  language,
  appearance,
}: Pick<Settings, 'language' | 'appearance'>): Promise<Locale> {
  const locale = chooseLanguage(language, navigator.languages);
  await loadWords(locale);
  document.documentElement.lang = locale;
  document.documentElement.style.colorScheme = appearance === 'auto' ? '' : `only ${appearance}`;
  return locale;
}
