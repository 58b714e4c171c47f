import type { LookupResult } from '@credit-lens/sdk/contract';
import { normaliseIdentifier } from '@credit-lens/sdk/identity';
import { resultShapes } from './result-shape.ts';

/** What a page handed over about a code, once read. */
export type Statement =
  | { readonly kind: 'answer'; readonly result: LookupResult }
  /** Nothing was handed over. */
  | { readonly kind: 'none' }
  /** Something was handed over that must not be shown. */
  | { readonly kind: 'refused'; readonly why: 'otherCode' | 'unreadable' };

/**
 * Reads a value as the answer about one code. Whatever is not wholly an answer is refused, and so is an answer
 * about any other code: a page must not put one company's record beside another company's name.
 */
export function readStatement(value: unknown, code: string): Statement {
  if (!isResult(value)) return { kind: 'refused', why: 'unreadable' };
  return isAbout(value, normaliseIdentifier(code))
    ? { kind: 'answer', result: value }
    : { kind: 'refused', why: 'otherCode' };
}

/** As {@link readStatement}, from JSON text. */
export function readStatementText(json: string, code: string): Statement {
  try {
    return readStatement(JSON.parse(json), code);
  } catch (error) {
    if (error instanceof SyntaxError) return { kind: 'refused', why: 'unreadable' };
    throw error;
  }
}

function isResult(value: unknown): value is LookupResult {
  if (typeof value !== 'object' || value === null || !Object.hasOwn(value, 'outcome')) return false;
  const shape = resultShapes.get((value as { outcome: unknown }).outcome);
  return shape?.(value) ?? false;
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
