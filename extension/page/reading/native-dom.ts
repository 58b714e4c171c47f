/**
 * The page's nodes as the browser made them. A form or a document gives its named fields in place of its own
 * properties (`<input name="parentNode">`), so properties are read through the getters of the prototypes, taken
 * before any page could replace them.
 */

// Each costs the start of a script something: what a script does not use is left out of it.
function getter<T, V>(prototype: T, property: keyof T & string): (node: T) => V {
  const get = Object.getOwnPropertyDescriptor(prototype, property)?.get;
  if (get === undefined) throw new Error(`This browser has no getter for the DOM property "${property}".`);
  return (node) => get.call(node) as V;
}

const nodeTypeOf = /* @__PURE__ */ getter<Node, number>(Node.prototype, 'nodeType');
export const parentOf = /* @__PURE__ */ getter<Node, Node | null>(Node.prototype, 'parentNode');
export const firstChildOf = /* @__PURE__ */ getter<Node, Node | null>(Node.prototype, 'firstChild');
export const nextSiblingOf = /* @__PURE__ */ getter<Node, Node | null>(Node.prototype, 'nextSibling');
export const previousSiblingOf = /* @__PURE__ */ getter<Node, Node | null>(Node.prototype, 'previousSibling');
export const lastChildOf = /* @__PURE__ */ getter<Node, Node | null>(Node.prototype, 'lastChild');
export const isConnected = /* @__PURE__ */ getter<Node, boolean>(Node.prototype, 'isConnected');
export const textContentOf = /* @__PURE__ */ getter<Node, string | null>(Node.prototype, 'textContent');
export const dataOf = /* @__PURE__ */ getter<CharacterData, string>(CharacterData.prototype, 'data');
export const nameOf = /* @__PURE__ */ getter<Element, string>(Element.prototype, 'localName');
export const childElementCountOf = /* @__PURE__ */ getter<Element, number>(
  Element.prototype,
  'childElementCount',
);
export const shadowRootOf = /* @__PURE__ */ getter<Element, ShadowRoot | null>(
  Element.prototype,
  'shadowRoot',
);
export const rootElementOf = /* @__PURE__ */ getter<Document, Element | null>(
  Document.prototype,
  'documentElement',
);

const { getAttribute, matches } = Element.prototype;
const { contains, compareDocumentPosition } = Node.prototype;
const { createTreeWalker } = Document.prototype;
const TEXTS = NodeFilter.SHOW_TEXT | NodeFilter.SHOW_CDATA_SECTION;

export function attributeOf(element: Element, name: string): string | null {
  return getAttribute.call(element, name);
}

export function isElement(node: Node): node is Element {
  return nodeTypeOf(node) === Node.ELEMENT_NODE;
}

export function isText(node: Node): node is Text {
  const type = nodeTypeOf(node);
  return type === Node.TEXT_NODE || type === Node.CDATA_SECTION_NODE;
}

/** Whether `inner` is `outer` or stands in it. */
export function holds(outer: Node, inner: Node): boolean {
  return contains.call(outer, inner);
}

/** Whether `first` begins before `second` does. */
export function comesBefore(first: Node, second: Node): boolean {
  return (compareDocumentPosition.call(first, second) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
}

/** Whether a selector describes the element. */
export function matchesOf(element: Element, selector: string): boolean {
  return matches.call(element, selector);
}

/**
 * All texts in and below a node, one call for each: the browser passes over the elements by itself. Walkers and texts
 * take no named fields in place of their properties, so those are asked directly, which is faster.
 */
export function textsBelow(root: Node): () => Text | null {
  const walker = createTreeWalker.call(document, root, TEXTS);
  let first: Text | null = isText(root) ? root : null;
  return () => {
    if (first === null) return walker.nextNode() as Text | null;
    const text = first;
    first = null;
    return text;
  };
}

/** All texts in the children of a node from the first of them to the last. */
export function textsFrom(parent: Node, first: Node, last: Node): () => Text | null {
  const walker = createTreeWalker.call(document, parent, TEXTS);
  walker.currentNode = last;
  // The first text behind them.
  const stop = walker.nextSibling();
  walker.currentNode = first;
  let isBefore = isText(first);
  return () => {
    if (isBefore) {
      isBefore = false;
      return first as Text;
    }
    const text = walker.nextNode() as Text | null;
    return text === stop ? null : text;
  };
}

const { setStart, setEnd, toString: wordsOf } = Range.prototype;
let reach: Range | undefined;
/** Where the range rests: one that stood in a page would cost it something at each change. */
let nowhere: DocumentFragment | undefined;

/** The words of all texts from the first to the last, as one string, which the browser joins without one for each. */
export function wordsBetween(first: Text, last: Text): string {
  reach ??= new Range();
  nowhere ??= new DocumentFragment();
  setStart.call(reach, first, 0);
  setEnd.call(reach, last, last.length);
  const words = wordsOf.call(reach);
  setStart.call(reach, nowhere, 0);
  return words;
}

/** All elements and texts in and below a node, one call for each, however many of them are empty. */
export function nodesBelow(root: Node): () => Node | null {
  const walker = createTreeWalker.call(document, root, TEXTS | NodeFilter.SHOW_ELEMENT);
  return () => walker.nextNode();
}

const tagNames = [Document.prototype, Element.prototype] as const;

/** All elements in and below a node. */
export function elementsWithin(root: Node): () => Element | null {
  const walker = createTreeWalker.call(document, root, NodeFilter.SHOW_ELEMENT);
  let first: Element | null = isElement(root) ? root : null;
  return () => {
    if (first === null) return walker.nextNode() as Element | null;
    const element = first;
    first = null;
    return element;
  };
}

/** Whether more than `most` elements stand below a node. The browser counts no further than that. */
export function holdsMoreElementsThan(root: Node, most: number): boolean {
  const type = nodeTypeOf(root);
  if (type === Node.DOCUMENT_FRAGMENT_NODE) {
    let count = 0;
    const walker = createTreeWalker.call(document, root, NodeFilter.SHOW_ELEMENT);
    while (count <= most && walker.nextNode() !== null) count++;
    return count > most;
  }
  if (type !== Node.DOCUMENT_NODE && type !== Node.ELEMENT_NODE) return false;
  const prototype = type === Node.DOCUMENT_NODE ? tagNames[0] : tagNames[1];
  return prototype.getElementsByTagName.call(root as Document & Element, '*').item(most) !== null;
}

const queries = [Document.prototype, DocumentFragment.prototype, Element.prototype] as const;

const { querySelector, querySelectorAll } = Element.prototype;

/** Whether a selector describes an element below another. */
export function holdsOne(element: Element, selector: string): boolean {
  return querySelector.call(element, selector) !== null;
}

/** Whether some element below another that a selector describes is as asked. */
export function holdsSome(element: Element, selector: string, isSo: (one: Element) => boolean): boolean {
  const found = querySelectorAll.call(element, selector);
  for (let at = 0; at < found.length; at++) if (isSo(found.item(at) as Element)) return true;
  return false;
}

/** The elements below a document, shadow root or element that a selector describes, in document order. */
export function elementsBelow(root: Node, selector: string): Element[] {
  const type = nodeTypeOf(root);
  const prototype =
    type === Node.DOCUMENT_NODE ? queries[0] : type === Node.DOCUMENT_FRAGMENT_NODE ? queries[1] : queries[2];
  if (prototype === queries[2] && type !== Node.ELEMENT_NODE) return [];
  const found = prototype.querySelectorAll.call(root as Document & Element, selector);
  return Array.from({ length: found.length }, (_, index) => found.item(index) as Element);
}
