import { chooseLocale, type Locale } from '../view/locale.ts';

/**
 * The language of the text that an element stands in: the closest `lang`, or `locale` of a configuration, looked for across shadow roots too.
 * Where no ancestor names one, the languages of the browser decide.
 */
export function nearestLanguage(element: Element): Locale {
  return chooseLocale(nearestTags(element));
}

/** What that language is told by, as BCP 47 tags, most wanted first. */
export function nearestTags(element: Element): readonly string[] {
  const holder = element.closest('credit-lens-config[locale], [lang]:not([lang=""])');
  if (holder) return [holder.getAttribute('locale') ?? holder.getAttribute('lang') ?? ''];
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? nearestTags(root.host) : navigator.languages;
}
