/**
 * The page's nodes as the browser made them. A form or a document gives its named fields in place of its own
 * properties (`<input name="parentNode">`), so properties are read through the getters of the prototypes, taken
 * before any page could replace them.
 */

function getter<T, V>(prototype: T, property: keyof T & string): (node: T) => V {
  const get = Object.getOwnPropertyDescriptor(prototype, property)?.get;
  if (get === undefined) throw new Error(`This browser has no getter for the DOM property "${property}".`);
  return (node) => get.call(node) as V;
}

const nodeTypeOf = getter<Node, number>(Node.prototype, 'nodeType');
export const parentOf = getter<Node, Node | null>(Node.prototype, 'parentNode');
export const firstChildOf = getter<Node, Node | null>(Node.prototype, 'firstChild');
export const nextSiblingOf = getter<Node, Node | null>(Node.prototype, 'nextSibling');
export const isConnected = getter<Node, boolean>(Node.prototype, 'isConnected');
export const textContentOf = getter<Node, string | null>(Node.prototype, 'textContent');
export const dataOf = getter<CharacterData, string>(CharacterData.prototype, 'data');
export const nameOf = getter<Element, string>(Element.prototype, 'localName');
export const childElementCountOf = getter<Element, number>(Element.prototype, 'childElementCount');
export const rootElementOf = getter<Document, Element | null>(Document.prototype, 'documentElement');

const { getAttribute } = Element.prototype;

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
