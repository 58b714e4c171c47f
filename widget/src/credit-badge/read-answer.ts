import type { LookupResult } from '@credit-lens/sdk/contract';
import { answerOfStatement } from '../view/badge/answer-of-statement.ts';
import { answerOfResult, type BadgeAnswer } from '../view/badge/badge-answer.ts';
import { instant } from '../view/instant.ts';
import { stated } from '../view/stated.ts';
import { writtenCode } from './written-code.ts';

/** Why something that was handed over is not shown. */
type Refusal = 'otherCode' | 'unreadable' | 'otherOrigin';

/** What a page handed over about a code, as far as a badge reads it. Its card reads the whole. */
export type Handed =
  | { readonly kind: 'none' }
  | { readonly kind: 'refused'; readonly why: Refusal }
  | {
      readonly kind: 'answer';
      readonly answer: BadgeAnswer;
      /** The result, or the statement in compact form, as it was handed over. */
      readonly source: LookupResult | string;
    };

const refused = (why: Refusal): Handed => ({ kind: 'refused', why });

/**
 * Reads a result, or a statement in compact form, as the answer about one code. An answer about any other code is
 * refused, and so is a statement that was minted for the pages of another origin.
 *
 * @param origin by default that of the page, which browsers write out anew each time they are asked
 */
export function readAnswer(value: unknown, code: string, origin?: string): Handed {
  try {
    const asked = writtenCode(code);
    if (typeof value === 'string') return readStated(value, asked, origin);
    const result = value as LookupResult;
    const answer = answerOfResult(result);
    return !isReadable(answer) || ('rulesOn' in result && !isText(result.rulesOn))
      ? refused('unreadable')
      : isAbout(result, asked)
        ? { kind: 'answer', answer, source: result }
        : refused('otherCode');
  } catch (error) {
    // A part that is not there: what came is no answer.
    if (error instanceof TypeError) return refused('unreadable');
    throw error;
  }
}

function readStated(compact: string, code: string, origin = location.origin): Handed {
  const statement = stated(compact);
  const answer = statement && answerOfStatement(statement);
  if (!answer || !isReadable(answer)) return refused('unreadable');
  if (statement.credentialSubject.code !== code) return refused('otherCode');
  return statement.aud === origin
    ? { kind: 'answer', answer, source: compact.trim() }
    : refused('otherOrigin');
}

const isText = (value: unknown): boolean => typeof value === 'string';

/** Whether what a badge draws is there; what only its card draws is read when that opens. */
function isReadable({ outcome, name, asOf, freshUntil, entries }: BadgeAnswer): boolean {
  return (
    /^(listed|noEntry|notCovered|unavailable)$/.test(outcome) &&
    (name === null || isText(name)) &&
    (asOf === null || !Number.isNaN(instant(asOf))) &&
    !Number.isNaN(instant(freshUntil)) &&
    entries.every(({ listId, listName }) => isText(listId) && isText(listName)) &&
    entries.length > 0 === (outcome === 'listed')
  );
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
