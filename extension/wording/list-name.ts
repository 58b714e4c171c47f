import { type Locale, readsChinese } from '@credit-lens/widget/view';
import type { NamedList } from '../lens/named-list.ts';

/** Name of a list in plain text; its id while the catalogue is missing. */
export function listName({ id, name }: NamedList, locale: Locale): string {
  if (name === null) return id;
  return readsChinese(locale) ? name.zh : `${name.zh} (${name.en})`;
}
