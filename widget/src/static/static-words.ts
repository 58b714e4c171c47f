import type { Locale } from '../view/locale.ts';
import { en } from '../view/words/label/en.ts';
import type { LabelWords } from '../view/words/label-words.ts';

/**
 * The words of a language: English is here, any other a file of its own, loaded once where it is asked for. Where that
 * cannot be loaded the badge says the same in English.
 */
export function staticWords(locale: Locale): Promise<LabelWords> {
  return load(locale).catch((error) => {
    reportError(error);
    return en;
  });
}

async function load(locale: Locale): Promise<LabelWords> {
  switch (locale) {
    case 'de':
      return (await import('../view/words/label/de.ts')).de;
    case 'fr':
      return (await import('../view/words/label/fr.ts')).fr;
    case 'zh-Hans':
      return (await import('../view/words/label/zh-hans.ts')).zhHans;
    case 'zh-Hant':
      return (await import('../view/words/label/zh-hant.ts')).zhHant;
    default:
      return en;
  }
}
