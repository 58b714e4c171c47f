/** The languages that the interface speaks: English, German, French, and Chinese in simplified and in traditional characters. */
export type Locale = 'en' | 'de' | 'fr' | 'zh-Hans' | 'zh-Hant';

/** Languages whose readers write traditional characters; a script that is named stands before a region. */
const TRADITIONAL = /^zh[-_](?:hant|(?!hans)(?:\w+[-_])*(?:tw|hk|mo))(?:[-_]|$)/i;

/**
 * The first language that decides. Chinese of Taiwan, Hong Kong and Macau, or said to be in traditional characters,
 * gives these; any other Chinese simplified ones; German and French of any country their own; anything else English.
 *
 * @param languages BCP 47 tags, most wanted first, as in `navigator.languages`
 */
export function chooseLocale(languages: readonly string[]): Locale {
  const first = languages.find((language) => language.trim() !== '')?.trim() ?? '';
  if (/^zh(?![^-_])/i.test(first)) return TRADITIONAL.test(first) ? 'zh-Hant' : 'zh-Hans';
  return (/^(?:de|fr)(?![^-_])/i.exec(first)?.[0].toLowerCase() as 'de' | 'fr' | undefined) ?? 'en';
}

/** Whether the names in records, which are Chinese, need no translation beside them. */
export function readsChinese(locale: Locale): boolean {
  return locale === 'zh-Hans' || locale === 'zh-Hant';
}
