/** The languages that the interface speaks: English, and Chinese in simplified and in traditional characters. */
export type Locale = 'en' | 'zh-Hans' | 'zh-Hant';

/** Languages whose readers write traditional characters; a script that is named stands before a region. */
const TRADITIONAL = /^zh[-_](?:hant|(?!hans)(?:\w+[-_])*(?:tw|hk|mo))(?:[-_]|$)/i;

/**
 * The first language that decides. Chinese of Taiwan, Hong Kong and Macau, or said to be in traditional characters,
 * gives these; any other Chinese simplified ones; anything else English.
 *
 * @param languages BCP 47 tags, most wanted first, as in `navigator.languages`
 */
export function chooseLocale(languages: readonly string[]): Locale {
  const first = languages.find((language) => language.trim() !== '')?.trim() ?? '';
  if (!/^zh(?:[-_]|$)/i.test(first)) return 'en';
  return TRADITIONAL.test(first) ? 'zh-Hant' : 'zh-Hans';
}
