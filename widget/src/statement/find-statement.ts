import { pageResult } from './page-results.ts';
import { readStatement, readStatementText, type Statement } from './read-statement.ts';

/** What a badge itself carries. */
export interface Carried {
  readonly code: string;
  /** Property `result`, by script. */
  readonly result: unknown;
  /** Attribute `result`, JSON. */
  readonly resultText: string | null;
}

/**
 * Finds the answer that came with the page, in this order: the property, the attribute, a JSON script inside the
 * badge, a JSON script for the whole page. The first that is there decides, even if it must be refused.
 */
export function findStatement(badge: Element, { code, result, resultText }: Carried): Statement {
  if (code.trim() === '') return { kind: 'none' };
  if (result !== null && result !== undefined) return readStatement(result, code);
  if (resultText !== null) return readStatementText(resultText, code);
  const child = badge.querySelector(':scope > script[type="application/json"]');
  if (child) return readStatementText(child.textContent ?? '', code);
  const found = pageResult(badge.ownerDocument, code);
  if (found === undefined) return { kind: 'none' };
  return found === 'unreadable' ? { kind: 'refused', why: 'unreadable' } : readStatement(found.value, code);
}
