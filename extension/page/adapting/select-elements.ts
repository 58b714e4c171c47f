/** Taken before any page could replace them, and called so that a form's named fields cannot stand in for them. */
const { querySelectorAll: inDocument } = Document.prototype;
const { querySelectorAll: inElement } = Element.prototype;

/** The elements in a tree that a selector finds, in document order. */
export function selectElements(root: Document | Element, selector: string): ArrayLike<Element> {
  return root instanceof Element ? inElement.call(root, selector) : inDocument.call(root, selector);
}
