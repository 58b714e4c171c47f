import { pageAnswer } from './page-answers.ts';
import { type Handed, readAnswer } from './read-answer.ts';

/**
 * Finds the answer that came with the page, in this order: the property, the attributes `statement` and `result`, a
 * JSON script inside the element, a JSON script for the whole page. The first that is there decides, even if it must be
 * refused.
 *
 * @param result property `result`, by script
 * @param statement in place of the attribute
 * @param resultText in place of the attribute, JSON
 */
export function findAnswer(
  element: Element,
  code: string,
  result: unknown,
  statement: string | null = element.getAttribute('statement'),
  resultText: string | null = element.getAttribute('result'),
): Handed {
  if (code.trim() === '') return { kind: 'none' };
  // A framework hands text over as the property too.
  if (result != null) return typeof result === 'string' ? readText(result, code) : readAnswer(result, code);
  if (statement !== null) return readAnswer(statement, code);
  if (resultText !== null) return readText(resultText, code);
  for (const child of element.children)
    if (child.matches('script[type="application/json"]')) return readText(child.textContent ?? '', code);
  const found = pageAnswer(element.ownerDocument, code);
  if (found === undefined) return { kind: 'none' };
  return found === 'unreadable' ? UNREADABLE : readAnswer(found.value, code);
}

const UNREADABLE: Handed = { kind: 'refused', why: 'unreadable' };

function readText(text: string, code: string): Handed {
  try {
    return readAnswer(JSON.parse(text), code);
  } catch (error) {
    if (error instanceof SyntaxError) return UNREADABLE;
    throw error;
  }
}
