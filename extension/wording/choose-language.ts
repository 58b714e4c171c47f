import { chooseLocale, type Locale } from '@credit-lens/widget/view';
import type { Language } from '../lens/settings.ts';

/** The locale of the interface: what the person set, otherwise what the browser prefers. */
export function chooseLanguage(language: Language, preferred: readonly string[]): Locale {
  return language === 'auto' ? chooseLocale(preferred) : language;
}
