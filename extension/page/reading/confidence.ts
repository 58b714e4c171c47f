import type { Mention } from './mention.ts';

/** What a mention says, as far as its confidence depends on it. */
type Said = Pick<Mention, 'kind' | 'source' | 'validity' | 'field'>;

/** An identifier with its right check character is surer than one without, whatever says it; and both than a name. */
const BY_KIND = { valid: 8, nonconforming: 4, name: 0 } as const;
/** Where it stands, least trusted first. */
const BY_SOURCE = { text: 1, label: 2, structured: 3, adapter: 4 } as const;

/** What a former name is worth: it says who a company was, and another may bear it today. */
const FORMER_NAME = 0;

/** The least confidence with which the words of a page may carry a flag. */
export const LEAST_FLAGGED = 1;

/**
 * How surely a mention says which company is meant, from 0 to 12; the one place where this is ruled:
 *
 * |                                         | adapter | structured | label | text |
 * |-----------------------------------------|---------|------------|-------|------|
 * | code with its right check character     | 12      | 11         | 10    | 9    |
 * | code with another, such as were issued  | 8       | 7          | 6     | –    |
 * | full registered name                    | 4       | 3          | 2     | 1    |
 * | former name                             | 0       | 0          | 0     | 0    |
 *
 * It ranks what is said of the same words, and says what may be flagged. It is an order and no probability, is never added up,
 * and says nothing of the company itself.
 */
export function confidenceOf({ kind, source, validity, field }: Said): number {
  if (field === 'formerName') return FORMER_NAME;
  return BY_KIND[kind === 'code' ? (validity ?? 'valid') : kind] + BY_SOURCE[source];
}
