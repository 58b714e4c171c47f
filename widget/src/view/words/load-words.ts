import type { Locale } from '../locale.ts';
import { addWords } from './words-of.ts';

/** One file to a language, so that a page loads its own alone. */
const files: Readonly<Record<Locale, () => Promise<void>>> = {
  en: async () => addWords('en', (await import('./en.ts')).en),
  de: async () => {
    const { de, described } = await import('./de.ts');
    addWords('de', de, described);
  },
  fr: async () => {
    const { fr, described } = await import('./fr.ts');
    addWords('fr', fr, described);
  },
  'zh-Hans': async () => addWords('zh-Hans', (await import('./zh-hans.ts')).zhHans),
  'zh-Hant': async () => addWords('zh-Hant', (await import('./zh-hant.ts')).zhHant),
};

/** Loads the words of the card in one language. @throws TypeError where the file cannot be fetched */
export async function loadWords(locale: Locale): Promise<void> {
  await files[locale]();
}
