import type { Locale } from '../../locale.ts';
import { addFileWords } from './words-of.ts';

/** One file to a language, so that a page loads its own alone. */
const files: Readonly<Record<Locale, () => Promise<void>>> = {
  en: async () => addFileWords('en', (await import('./en.ts')).en),
  de: async () => addFileWords('de', (await import('./de.ts')).de),
  fr: async () => addFileWords('fr', (await import('./fr.ts')).fr),
  'zh-Hans': async () => addFileWords('zh-Hans', (await import('./zh-hans.ts')).zhHans),
  'zh-Hant': async () => addFileWords('zh-Hant', (await import('./zh-hant.ts')).zhHant),
};

/** Loads the words of the public file in one language. @throws TypeError where the file cannot be fetched */
export async function loadFileWords(locale: Locale): Promise<void> {
  await files[locale]();
}
