import type { Locale } from '../../locale.ts';
import type { LabelWords } from '../label-words.ts';
import { de } from './de.ts';
import { en } from './en.ts';
import { fr } from './fr.ts';
import { zhHans } from './zh-hans.ts';
import { zhHant } from './zh-hant.ts';

/** They are so few that all languages travel with a badge. */
export const labelWords: Readonly<Record<Locale, LabelWords>> = {
  en,
  de,
  fr,
  'zh-Hans': zhHans,
  'zh-Hant': zhHant,
};
