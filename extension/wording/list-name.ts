import type { Locale } from '@credit-lens/widget/view';
import type { NamedList } from '../lens/named-list.ts';

/** Name of a list in plain text; its id while the catalogue is missing. */
export function listName({ id, name }: NamedList, locale: Locale): string {
  if (name === null) return id;
  return locale === 'en' ? `${name.zh} (${name.en})` : name.zh;
}
