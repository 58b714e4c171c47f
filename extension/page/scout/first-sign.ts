import { DECLARING, declarationOf } from '../reading/declarations.ts';
import { elementsBelow, holds, isElement, textsBelow } from '../reading/native-dom.ts';
import { standsAmongWords } from '../reading/readable.ts';
import { TextHints } from '../reading/text-hints.ts';
import { isLinkedData } from '../reading/walk-passages.ts';

/** Texts between two breathing points. */
const TEXTS_PER_BREATH = 64;
/** Texts looked at below one root, and characters of each, as many as reading looks at. */
const MOST_TEXTS = 400_000;
const LONGEST_TEXT = 200_000;
/** What may say something of a company without words that could be recognised. */
const SPEAKING = `script,${DECLARING}`;

/**
 * Passes over the texts below a root with the hints that reading begins with, and ends at the first that may belong to a
 * company. Yields where the caller may pause. Returns whether there was a sign; `null` if what it was looking at was moved or
 * removed during a pause.
 */
export function* firstSign(root: Node): Generator<void, boolean | null> {
  if (!standsAmongWords(root)) return false;
  const declaring = elementsBelow(root, SPEAKING);
  if (isElement(root)) declaring.push(root);
  if (declaring.some((element) => isLinkedData(element) || declarationOf(element) !== null)) return true;
  const hints = new TextHints();
  const next = textsBelow(root);
  for (let count = 1; count <= MOST_TEXTS; count++) {
    const text = next();
    if (text === null) break;
    const { data } = text;
    const isHint = hints.read(data.length > LONGEST_TEXT ? data.slice(0, LONGEST_TEXT) : data);
    if (isHint && standsAmongWords(text)) return true;
    if (count % TEXTS_PER_BREATH !== 0) continue;
    yield;
    if (!holds(root, text)) return null;
  }
  return false;
}
