import { ProblemError } from './problems.ts';
import { textsWithin } from './texts-within.ts';

/**
 * Characters that nobody sees: controls, marks of format (zero width, direction), halves of characters. With them a text
 * reads otherwise than it is stored, and a number hides from whoever looks for it.
 */
const HIDDEN = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/u;

/**
 * Refuses a body in which a text holds characters that cannot be seen, or nothing but white space. An empty one the
 * schema judges.
 *
 * @throws ProblemError `contentRefused`, with pointers; `invalidRequest` for a body that is nested too deep.
 */
export function refuseHiddenText(body: unknown): void {
  const pointers = new Set<string>();
  for (const { text, pointer } of textsWithin(body))
    if (HIDDEN.test(text) || (text !== '' && text.trim() === '')) pointers.add(pointer);
  if (pointers.size > 0)
    throw new ProblemError(
      'contentRefused',
      'hiddenText: a text holds characters that cannot be seen (line breaks and marks of direction are such), or is blank.',
      [...pointers],
    );
}
