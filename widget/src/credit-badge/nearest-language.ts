import { chooseLocale, type Locale } from '../view/locale.ts';

/** The tag that was read last: the badges of a page mostly stand in one language. */
let last: { readonly tag: string; readonly locale: Locale } | undefined;

function localeOf(tag: string): Locale {
  if (tag !== last?.tag) last = { tag, locale: chooseLocale([tag]) };
  return last.locale;
}

/**
 * The language of the text that an element stands in: the closest `lang`, or `locale` of a configuration, looked for across shadow roots too.
 * Where no ancestor names one, the languages of the browser decide.
 */
export function nearestLanguage(element: Element): Locale {
  const holder = element.closest('credit-lens-config[locale], [lang]:not([lang=""])');
  if (holder) return localeOf(holder.getAttribute('locale') ?? holder.getAttribute('lang') ?? '');
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? nearestLanguage(root.host) : chooseLocale(navigator.languages);
}
