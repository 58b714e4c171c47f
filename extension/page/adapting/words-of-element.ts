import { type Passage, trimmed } from '../reading/passage.ts';
import { walkPassages } from '../reading/walk-passages.ts';

/** Passages of one field: an address over several lines has a few. */
const MOST_PASSAGES = 40;
/** Steps through an element, of some dozen nodes each: no field is larger. */
const MOST_STEPS = 200;

/** The words of an element, passage by passage. */
export function passagesIn(element: Element): Passage[] {
  const passages: Passage[] = [];
  let steps = 0;
  for (const sight of walkPassages(element)) {
    if (sight?.kind === 'passage') passages.push(sight.passage);
    if (passages.length === MOST_PASSAGES || ++steps === MOST_STEPS) break;
  }
  return passages;
}

/** Where the words of a passage stand, without white space around them. */
export function wordsOf(passage: Passage): { readonly start: number; readonly end: number } {
  return trimmed(passage.text, { start: 0, end: passage.text.length });
}
