/** A value that canonical JSON can hold: like JSON, with whole numbers only. */
export type CanonicalValue =
  | null
  | boolean
  | number
  | string
  | readonly CanonicalValue[]
  | { readonly [name: string]: CanonicalValue };

/** Deepest nesting. A signed document has four levels. */
const DEEPEST = 16;

/**
 * The one text of a JSON value that is signed: members sorted by the UTF-16 units of their names, no white space,
 * strings escaped as `JSON.stringify` does, whole numbers only. A subset of RFC 8785, so its libraries agree.
 *
 * @throws RangeError for fractions, numbers beyond 2^53, lone surrogates, or nesting deeper than 16.
 *
 * @example
 * import { canonicalJson } from '@credit-lens/sdk/snapshot/build';
 *
 * console.log(canonicalJson({ sequence: 7, asOf: '2026-03-01T00:00:00Z' }));
 * // → {"asOf":"2026-03-01T00:00:00Z","sequence":7}
 */
export function canonicalJson(value: CanonicalValue, depth = 0): string {
  if (depth > DEEPEST) throw new RangeError(`A signed document nests at most ${DEEPEST} deep.`);
  if (typeof value === 'number') {
    if (!Number.isSafeInteger(value) || Object.is(value, -0)) {
      throw new RangeError(`${value} is not a whole number that every reader holds exactly.`);
    }
    return String(value);
  }
  if (typeof value === 'string') return canonicalString(value);
  if (value === null || typeof value === 'boolean') return String(value);
  if (isList(value)) return `[${value.map((item) => canonicalJson(item, depth + 1)).join(',')}]`;
  const members = Object.keys(value)
    .sort()
    .map((name) => `${canonicalString(name)}:${canonicalJson(value[name] as CanonicalValue, depth + 1)}`);
  return `{${members.join(',')}}`;
}

function isList(value: CanonicalValue): value is readonly CanonicalValue[] {
  return Array.isArray(value);
}

function canonicalString(text: string): string {
  if (!text.isWellFormed()) throw new RangeError('A text in a signed document has half a surrogate pair.');
  return JSON.stringify(text);
}
