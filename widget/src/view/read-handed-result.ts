import type { LookupResult } from '@credit-lens/sdk/contract';
import { normaliseIdentifier } from '@credit-lens/sdk/identity';
import { AlienValue, readLookupResult } from '@credit-lens/sdk/read-result';

/** What a page handed over about a code, once read. */
export type HandedResult =
  | { readonly kind: 'answer'; readonly result: LookupResult }
  /** Nothing was handed over. */
  | { readonly kind: 'none' }
  /** Something was handed over that must not be shown. */
  | { readonly kind: 'refused'; readonly why: 'otherCode' | 'unreadable' };

/**
 * Reads a value as the answer about one code. Whatever is not wholly an answer is refused, and so is an answer
 * about any other code: a page must not put one company's record beside another company's name.
 */
export function readHandedResult(value: unknown, code: string): HandedResult {
  if (!isResult(value)) return { kind: 'refused', why: 'unreadable' };
  return isAbout(value, normaliseIdentifier(code))
    ? { kind: 'answer', result: value }
    : { kind: 'refused', why: 'otherCode' };
}

/** As {@link readHandedResult}, from JSON text. */
export function readHandedText(json: string, code: string): HandedResult {
  try {
    return readHandedResult(JSON.parse(json), code);
  } catch (error) {
    if (error instanceof SyntaxError) return { kind: 'refused', why: 'unreadable' };
    throw error;
  }
}

/** Whether the SDK reads it. A value of an enumeration that is not known yet is shown as it came, not refused. */
function isResult(value: unknown): value is LookupResult {
  try {
    readLookupResult(value);
    return true;
  } catch (error) {
    // What a script handed over need not be JSON, and the reader cannot quote a value that goes round in a circle.
    if (error instanceof AlienValue || error instanceof TypeError) return false;
    throw error;
  }
}

/**
 * A legacy number is answered with the unified code beside it, so either may be the one asked for. A refused key
 * is not repeated in its answer, which then names no company at all.
 */
function isAbout(result: LookupResult, code: string): boolean {
  if ('entity' in result && result.entity !== null && result.entity.code !== result.code) return false;
  if (result.outcome === 'notCovered' && result.key === '' && result.code === null) return true;
  return code !== '' && (result.key === code || result.code === code);
}
