import { chooseLocale, type Locale } from '../view/locale.ts';

/**
 * The language of the text that an element stands in: the closest `lang`, or `locale` of a configuration, looked for across shadow roots too.
 * Where no ancestor names one, the languages of the browser decide.
 */
export function nearestLanguage(element: Element): Locale {
  const holder = element.closest('credit-lens-config[locale], [lang]:not([lang=""])');
  if (holder) return chooseLocale([holder.getAttribute('locale') ?? holder.getAttribute('lang') ?? '']);
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? nearestLanguage(root.host) : chooseLocale(navigator.languages);
}
