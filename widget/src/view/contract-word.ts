import { phraseText } from './phrase.ts';

/** Families of words that have one for every value not known yet, such as `severityOther`. */
type Family<Words> = { [Key in keyof Words]: Key extends `${infer Name}Other` ? Name : never }[keyof Words];

/**
 * What a value of an enumeration is called: `severity` and `serious` give `severitySerious`, `record` and `tax-payments` give
 * `recordTaxPayments`. A value of a newer contract
 * is shown as it came, in the gap `{…}` of its family's word for others.
 */
export function contractWord<Words extends Readonly<Record<keyof Words, string>>>(
  words: Words,
  family: Family<Words> & string,
  value: string,
  gap: string,
): string {
  const key = family + value.replace(/(?:^|-)(\w)/g, (_start, letter: string) => letter.toUpperCase());
  const pattern = words[(Object.hasOwn(words, key) ? key : `${family}Other`) as keyof Words];
  return phraseText(pattern, { [gap]: value });
}
