/** An element as a page may hold it. */
export type DrawnElement = HTMLElement & { readonly renderRoot: HTMLElement | DocumentFragment };

/** One state of an element. */
export interface WorkbenchCase {
  /** What it shows, in words; unique among the cases of the element. */
  readonly name: string;
  /** A new element in that state. */
  make(): DrawnElement;
}
