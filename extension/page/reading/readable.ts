import { UNREAD_ELEMENTS } from './elements.ts';
import { attributeOf, isElement, nameOf, parentOf } from './native-dom.ts';

/** Levels climbed from a node before its surroundings are taken as read: no honest page nests deeper. */
const DEEPEST = 2_000;

/** Whether an element's text is no part of the page's words: code, a form field, text that a person is writing. */
export function isUnread(element: Element): boolean {
  if (UNREAD_ELEMENTS.has(nameOf(element))) return true;
  const editable = attributeOf(element, 'contenteditable');
  if (editable !== null && editable.toLowerCase() !== 'false') return true;
  return attributeOf(element, 'role') === 'textbox';
}

/** Whether the node stands among the page's words: nothing around it is left unread. */
export function standsAmongWords(node: Node): boolean {
  let levels = 0;
  for (let around = parentOf(node); around !== null; around = parentOf(around)) {
    if (++levels > DEEPEST || (isElement(around) && isUnread(around))) return false;
  }
  return true;
}

/** Whether the node is a part of a table. */
export function standsInTable(node: Node): boolean {
  let levels = 0;
  for (let around = parentOf(node); around !== null && ++levels <= DEEPEST; around = parentOf(around)) {
    if (isElement(around) && nameOf(around) === 'table') return true;
  }
  return false;
}
