/** Languages of the demo site. Chinese is what it speaks unless asked. */
export type Language = 'zh-CN' | 'en';

/** The language that an address asks for with `?lang=`. */
export function languageOf(requested: string | undefined): Language {
  return requested === 'en' ? 'en' : 'zh-CN';
}

/** A text of the data, in both languages. */
export interface Bilingual {
  readonly zh: string;
  readonly en: string;
}

/** The one of two texts that the page's language asks for. */
export function inLanguage(text: Bilingual, language: Language): string {
  return language === 'en' ? text.en : text.zh;
}

/**
 * An address of this site that keeps the language.
 *
 * @param query further parameters; those that are empty are left out.
 */
export function address(
  path: string,
  language: Language,
  query: Readonly<Record<string, string>> = {},
): string {
  const parameters = new URLSearchParams();
  for (const [name, value] of Object.entries(query)) if (value !== '') parameters.set(name, value);
  if (language === 'en') parameters.set('lang', 'en');
  const text = parameters.toString();
  return text === '' ? path : `${path}?${text}`;
}
