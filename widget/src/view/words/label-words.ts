/** The phrases that stand on badges, in the order in which each language has them. `Many` has the gap `{count}`. */
export const labelPhrases = [
  'adverseOne',
  'adverseMany',
  'contested',
  'irregularOne',
  'irregularOther',
  'irregularMany',
  'recognitionOne',
  'recognitionMany',
  'otherOne',
  'otherMany',
  'noEntry',
  'notCovered',
  'unavailable',
  'stale',
  'notChecked',
] as const;

/** A phrase that stands on a badge. */
export type LabelPhrase = (typeof labelPhrases)[number];

/** What stands on badges, in one language: a text for each phrase, in their order, so that no name travels five times. */
export type LabelWords = TextOfEach<typeof labelPhrases>;
type TextOfEach<Names extends readonly string[]> = { readonly [Index in keyof Names]: string };

/** What stands on a badge. */
export function labelText(phrase: LabelPhrase, count: number, words: LabelWords): string {
  return (words[labelPhrases.indexOf(phrase)] ?? '').replace('{count}', String(count));
}
