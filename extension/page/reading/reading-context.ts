import { INLINE_ELEMENTS } from './elements.ts';
import { childElementCountOf, isElement, nameOf, parentOf } from './native-dom.ts';

/** Levels from a changed node up to the row that it stands in. */
const ROW_WITHIN = 8;
/** Children of a line or term list that is read again as a whole. */
const MOST_LINE_CHILDREN = 64;
/** Children of a block in which a label may stand beside the changed block. */
const MOST_BLOCK_CHILDREN = 8;

/**
 * The smallest tree to read again when a node was added or its text changed, so that the label beside it is read too:
 * its table row, its line, its term list, its block of a few; otherwise the node alone. A script or form field is read
 * as itself.
 */
export function readingContext(changed: Node): Node {
  if (isElement(changed) && ['table', 'tbody', 'thead', 'tr'].includes(nameOf(changed))) return changed;
  let levels = 0;
  for (let node = parentOf(changed); node !== null && levels < ROW_WITHIN; node = parentOf(node)) {
    if (!isElement(node)) break;
    const name = nameOf(node);
    if (name === 'tr' || name === 'script') return node;
    if (name === 'table') break;
    levels++;
  }
  return lineAround(changed);
}

function lineAround(changed: Node): Node {
  let inner = changed;
  for (let parent = parentOf(inner); parent !== null && isElement(parent); parent = parentOf(inner)) {
    const isInline = !isElement(inner) || INLINE_ELEMENTS.has(nameOf(inner));
    const isList = nameOf(parent) === 'dl';
    const most = isInline || isList ? MOST_LINE_CHILDREN : MOST_BLOCK_CHILDREN;
    if (nameOf(parent) === 'body' || nameOf(parent) === 'html') return inner;
    if (childElementCountOf(parent) > most) return inner;
    if (!isInline) return parent;
    inner = parent;
  }
  return inner;
}
