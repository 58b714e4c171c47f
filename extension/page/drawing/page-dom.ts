import { isElement, parentOf } from '../reading/native-dom.ts';

/**
 * Reads of the page's own elements that a page cannot turn against us: a form gives its fields in place of its own
 * methods (`<input name="contains">`), a document its images, so methods are taken from the prototypes.
 */
const { contains: nodeContains } = Node.prototype;
const { matches, getBoundingClientRect, checkVisibility, append, scrollIntoView } = Element.prototype;
const { createElement, createRange, createTreeWalker, elementsFromPoint } = Document.prototype;

export function parentElementOf(node: Node): Element | null {
  const parent = parentOf(node);
  return parent !== null && isElement(parent) ? parent : null;
}

export function contains(outer: Node, inner: Node): boolean {
  return nodeContains.call(outer, inner);
}

export function isKind(element: Element, selector: string): boolean {
  return matches.call(element, selector);
}

export function boxOf(element: Element): DOMRect {
  return getBoundingClientRect.call(element);
}

/** Whether an element is drawn at all: displayed, visible, not fully transparent. */
export function isShown(element: Element): boolean {
  const properties = { opacityProperty: true, visibilityProperty: true, contentVisibilityAuto: true };
  return checkVisibility.call(element, properties);
}

/** Whether an element stands wholly outside the viewport. */
export function isOutOfSight(element: Element): boolean {
  const { top, bottom, left, right } = boxOf(element);
  return bottom < 0 || right < 0 || top > window.innerHeight || left > window.innerWidth;
}

/** The elements at a point of the viewport, topmost first, without the overlay. */
export function elementsAt(x: number, y: number, overlay: Node): Element[] {
  return elementsFromPoint.call(document, x, y).filter((element) => element !== overlay);
}

/** Brings an element to the middle of the viewport at once. */
export function scrollTo(element: Element): void {
  scrollIntoView.call(element, { block: 'center', inline: 'nearest', behavior: 'instant' });
}

export function newElement<Name extends 'div' | 'button'>(name: Name): HTMLElementTagNameMap[Name] {
  return createElement.call(document, name) as HTMLElementTagNameMap[Name];
}

export function newRange(): Range {
  return createRange.call(document);
}

/** Walks texts and elements in document order. */
export function newWalker(): TreeWalker {
  return createTreeWalker.call(document, document, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT);
}

export function appendTo(parent: Element, child: Node): void {
  append.call(parent, child);
}
