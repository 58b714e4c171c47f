import type { Locale } from '@credit-lens/widget/view';
import type { NamedList } from '../lens/listed-index.ts';
import { fill } from './fill.ts';

/** Who keeps a list, in a line such as “List kept by the Supreme People’s Court”; `''` where it is not known. */
export function ownerLine({ owner }: NamedList, pattern: string, locale: Locale): string {
  if (owner === null) return '';
  const english = /^the /i.test(owner.en) ? owner.en : `the ${owner.en}`;
  return fill(pattern, { owner: locale === 'en' ? english : owner.zh });
}
