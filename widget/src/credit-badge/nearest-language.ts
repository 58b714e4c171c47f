import { chooseLocale, type Locale } from '../view/locale.ts';

/**
 * The language of the text that an element stands in: the closest `lang`, or `locale` of a configuration, looked for across shadow roots too.
 * Where no ancestor names one, the languages of the browser decide.
 */
export function nearestLanguage(element: Element): Locale {
  let at: Element | null = element;
  while (at) {
    const holder: Element | null = at.closest('credit-lens-config[locale], [lang]:not([lang=""])');
    if (holder) return chooseLocale([holder.getAttribute('locale') ?? holder.getAttribute('lang') ?? '']);
    const root: Node = at.getRootNode();
    at = root instanceof ShadowRoot ? root.host : null;
  }
  return chooseLocale(navigator.languages);
}
