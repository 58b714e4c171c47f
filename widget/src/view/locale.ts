/** The languages that the interface speaks. */
export type Locale = 'zh-CN' | 'en';

/**
 * The first language that decides: any form of Chinese gives Simplified Chinese, anything else English.
 *
 * @param languages BCP 47 tags, most wanted first, as in `navigator.languages`
 */
export function chooseLocale(languages: readonly string[]): Locale {
  const first = languages.find((language) => language.trim() !== '');
  return first !== undefined && /^zh(?:[-_]|$)/i.test(first.trim()) ? 'zh-CN' : 'en';
}
