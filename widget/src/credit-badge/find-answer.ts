import { pageAnswer } from './page-answers.ts';
import { type Handed, readAnswer } from './read-answer.ts';

/** What a badge itself carries. */
export interface Carried {
  readonly code: string;
  /** Property `result`, by script. */
  readonly result: unknown;
  /** Attribute `statement`, in compact form. */
  readonly statement: string | null;
  /** Attribute `result`, JSON. */
  readonly resultText: string | null;
}

/**
 * Finds the answer that came with the page, in this order: the property, the attributes `statement` and `result`, a
 * JSON script inside the badge, a JSON script for the whole page. The first that is there decides, even if it must be
 * refused.
 */
export function findAnswer(badge: Element, { code, result, statement, resultText }: Carried): Handed {
  if (code.trim() === '') return { kind: 'none' };
  const { origin } = location;
  // A framework hands text over as the property too.
  if (result != null) return typeof result === 'string' ? readText(result) : readAnswer(result, code, origin);
  if (statement !== null) return readAnswer(statement, code, origin);
  if (resultText !== null) return readText(resultText);
  const child = badge.querySelector(':scope > script[type="application/json"]');
  if (child) return readText(child.textContent ?? '');
  const found = pageAnswer(badge.ownerDocument, code);
  if (found === undefined) return { kind: 'none' };
  return found === 'unreadable'
    ? { kind: 'refused', why: 'unreadable' }
    : readAnswer(found.value, code, origin);

  function readText(text: string): Handed {
    try {
      return readAnswer(JSON.parse(text), code, origin);
    } catch (error) {
      if (error instanceof SyntaxError) return { kind: 'refused', why: 'unreadable' };
      throw error;
    }
  }
}
