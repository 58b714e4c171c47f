import { INLINE_ELEMENTS } from './elements.ts';
import { labelEndingAt, mayEndLabel } from './label-lexicon.ts';
import {
  dataOf,
  isElement,
  isText,
  nameOf,
  nextSiblingOf,
  parentOf,
  previousSiblingOf,
} from './native-dom.ts';
import type { InlineSpan, Passage } from './passage.ts';
import type { Surroundings } from './surroundings.ts';

/** Characters of a line that is read so. */
const LONGEST_LINE = 1_000;

/**
 * The passage of a text that is the only one of its line, such as `<div><a>子虚商贸有限公司</a></div>`: most companies of
 * a page stand so, and need no walk over the tree around them. `null` where more than that text may matter: other words
 * in the line, a label at its end, a table or term list around it.
 */
export function lonelyLine(text: Text, data: string, root: Node, surroundings: Surroundings): Passage | null {
  const { length } = data;
  if (length > LONGEST_LINE || text === root) return null;
  const spans: InlineSpan[] = [];
  let node: Node = text;
  for (;;) {
    if (!isAlone(node)) return null;
    const parent = parentOf(node);
    if (parent === null || !isElement(parent)) return null;
    node = parent;
    if (!INLINE_ELEMENTS.has(nameOf(parent))) break;
    if (parent === root) return null;
    spans.push({ element: parent, start: 0, end: length });
  }
  const block = node as Element;
  if (nameOf(block) === 'pre') return null;
  if (!surroundings.isPlain(parentOf(text) as Node) || endsWithLabel(data)) return null;
  return {
    text: data,
    pieces: [{ node: text, offset: 0, start: 0, end: length }],
    spans,
    declared: [],
    block,
    cell: null,
    climb: 0,
  };
}

/** Whether nothing but white space stands beside a node. */
function isAlone(node: Node): boolean {
  const before = previousSiblingOf(node);
  if (before !== null && !(isBlank(before) && previousSiblingOf(before) === null)) return false;
  const behind = nextSiblingOf(node);
  return behind === null || (isBlank(behind) && nextSiblingOf(behind) === null);
}

function isBlank(node: Node): boolean {
  return isText(node) && dataOf(node).trim() === '';
}

function endsWithLabel(data: string): boolean {
  if (data.endsWith('有限公司')) return false;
  const words = data.replace(BEHIND_LABEL, '');
  return mayEndLabel(words.charAt(words.length - 1)) && labelEndingAt(words, words.length) !== null;
}

const BEHIND_LABEL = /[\s:：︰*＊\u200b\ufeff]+$/;
