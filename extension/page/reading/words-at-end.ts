import { INLINE_ELEMENTS } from './elements.ts';
import { labelEndingAt, mayEndLabel } from './label-lexicon.ts';
import { dataOf, isElement, isText, lastChildOf, nameOf, parentOf, previousSiblingOf } from './native-dom.ts';
import { isUnread } from './readable.ts';

/** What may stand behind a label at the end of a line. */
const BEHIND_LABEL = /[\s:：︰*＊\u200b\ufeff]+$/;
/** Letters looked at: no label is longer. */
const ENOUGH = 80;
/** Nodes looked at: a tree of more that end in no words ends in no label. */
const MOST_NODES = 200;

/**
 * The words with which the last line of a tree ends, as far back as it takes to know whether they are a label, so that a label there is seen however the markup splits it; empty
 * if the tree has no words.
 */
function wordsAtEnd(root: Node): string {
  let words = '';
  let node: Node = root;
  for (let nodes = 0; nodes < MOST_NODES; nodes++) {
    let inner: Node | null = null;
    if (isText(node)) {
      const isLast = words.trim() === '';
      words = dataOf(node) + words;
      const letters = isLast ? words.replace(BEHIND_LABEL, '') : '';
      if (letters !== '' && !mayEndLabel(letters.charAt(letters.length - 1))) return words;
      if (words.length >= ENOUGH) return words;
    } else if (!isElement(node)) inner = lastChildOf(node);
    else if (!isUnread(node)) {
      const isLine = !INLINE_ELEMENTS.has(nameOf(node));
      if (isLine && words.trim() !== '') return words;
      inner = lastChildOf(node);
    }
    if (inner !== null) {
      node = inner;
      continue;
    }
    let before: Node | null = null;
    while (node !== root) {
      before = previousSiblingOf(node);
      if (before !== null) break;
      const parent = parentOf(node);
      if (parent === null) return words;
      node = parent;
      if (isElement(node) && !INLINE_ELEMENTS.has(nameOf(node)) && words.trim() !== '') return words;
    }
    if (before === null) return words;
    node = before;
  }
  return words;
}

/** What a tree's last line ends with: `label`, other `words`, or `nothing` because it holds none. */
export function endOf(root: Node): 'label' | 'words' | 'nothing' {
  const words = wordsAtEnd(root);
  if (words.trim() === '') return 'nothing';
  const end = words.replace(BEHIND_LABEL, '').length;
  return labelEndingAt(words, end) === null ? 'words' : 'label';
}
