import { attributeOf, nameOf } from './native-dom.ts';

/** Whether the element is a script of linked data. */
export function isLinkedData(element: Element): boolean {
  return (
    nameOf(element) === 'script' &&
    attributeOf(element, 'type')?.trim().toLowerCase() === 'application/ld+json'
  );
}
