import type { Authority } from '@credit-lens/sdk/contract';
import { inLocale } from './bilingual.ts';
import type { Locale } from './locale.ts';
import { descriptionOpeners, institutionNouns, properNames } from './words/institution-names.ts';

/** The noun that a name is built around stands last before the first of these. */
const AFTER_THE_NOUN = /\s(?:of|for|in|on|to)\s/;

/**
 * The authority's name as it stands within a sentence: “Listed by the Ministry of Finance”, “by Credit China”,
 * “by several competent authorities”. Other languages get the name as it is: Chinese readers the Chinese one, the others ours.
 */
export function authorityInSentence(authority: Pick<Authority, 'name'>, locale: Locale): string {
  const name = inLocale(authority.name, locale);
  return locale === 'en' ? withArticle(name) : name;
}

function withArticle(name: string): string {
  const [opener = '', second = ''] = name.split(/\s+/);
  const described = descriptionOpeners.has(opener) && /^\p{Ll}/u.test(second);
  const text = described ? opener.toLowerCase() + name.slice(opener.length) : name;
  return takesArticle(name) ? `the ${text}` : text;
}

function takesArticle(name: string): boolean {
  if (properNames.some((proper) => name === proper || name.startsWith(`${proper} `))) return false;
  if (/^the\s/i.test(name)) return false;
  const noun = name.split(AFTER_THE_NOUN)[0]?.split(/\s+/).at(-1) ?? '';
  return institutionNouns.has(noun.toLowerCase());
}
