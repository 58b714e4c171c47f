import type { Locale } from '@credit-lens/widget/view';
import type { ScreenWords } from './en.ts';

/** The words come as a file for each language: a screen reads the one it is shown in. */
const LOADERS: Readonly<Record<Locale, () => Promise<ScreenWords>>> = {
  en: async () => (await import('./en.ts')).en,
  de: async () => (await import('./de.ts')).de,
  fr: async () => (await import('./fr.ts')).fr,
  'zh-Hans': async () => (await import('./zh-hans.ts')).zhHans,
  'zh-Hant': async () => (await import('./zh-hant.ts')).zhHant,
};
const loaded = new Map<Locale, ScreenWords>();

/** Fetches the words of a language, once. Screens wait for it before they draw in that language. */
export async function loadWords(locale: Locale): Promise<void> {
  if (!loaded.has(locale)) loaded.set(locale, await LOADERS[locale]());
}

/** The words of the screens, in a language whose words were loaded. */
export function wordsOf(locale: Locale): ScreenWords {
  const words = loaded.get(locale);
  if (words === undefined) throw new Error(`The words of "${locale}" were not loaded before they were used.`);
  return words;
}
