import { INLINE_ELEMENTS } from './elements.ts';
import { isElement, nameOf, parentOf } from './native-dom.ts';
import { isUnread } from './readable.ts';

/** What stands around a block of the page. */
interface Around {
  /** Whether its words are read at all. */
  readonly isRead: boolean;
  /** The outermost table or term list around it, whose labels may stand over it. */
  readonly grid: Element | null;
}

const GRIDS: ReadonlySet<string> = new Set(['table', 'dl']);
/** Levels around a line that are kept in mind. */
const DEEPEST = 200;
const OUTSIDE: Around = { isRead: true, grid: null };
const UNREAD: Around = { isRead: false, grid: null };

/** Knows what stands around the nodes below a root; asks the page once for each element. */
export class Surroundings {
  /** The elements around the line before, innermost first: words are read in them, and none is a grid. */
  private plain: Node[] = [];
  private readonly known = new Map<Node, Around>();
  private readonly root: Node;
  private readonly ignore: ((node: Node) => boolean) | undefined;

  constructor(root: Node, ignore: ((node: Node) => boolean) | undefined) {
    this.root = root;
    this.ignore = ignore;
  }

  /**
   * Whether words are read below an element and no table or term list is around it. Asked for each line, so it keeps to
   * a list of the elements around the line before, for a map of elements costs the browser a hash for each.
   */
  isPlain(element: Node): boolean {
    const path: Node[] = [];
    let node: Node | null = element;
    for (; node !== null; node = node === this.root ? null : parentOf(node)) {
      if (this.plain.includes(node)) break;
      if (isElement(node) && (isUnread(node) || GRIDS.has(nameOf(node)) || this.ignore?.(node) === true))
        return false;
      path.push(node);
    }
    const same = node === null ? this.plain.length : this.plain.indexOf(node);
    this.plain = [...path, ...this.plain.slice(same)];
    return this.plain.length <= DEEPEST;
  }

  /** What stands around an element, itself included. */
  around(element: Node): Around {
    const path: Node[] = [];
    let around: Around | undefined;
    let node: Node | null = element;
    for (; node !== null; node = node === this.root ? null : parentOf(node)) {
      around = this.known.get(node);
      if (around !== undefined) break;
      path.push(node);
    }
    around ??= OUTSIDE;
    for (let level = path.length - 1; level >= 0; level--) {
      const one = path[level] as Node;
      if (around.isRead && isElement(one)) {
        if (isUnread(one) || this.ignore?.(one) === true) around = UNREAD;
        else if (around.grid === null && GRIDS.has(nameOf(one))) around = { isRead: true, grid: one };
      }
      this.known.set(one, around);
    }
    return around;
  }

  /** The block that a text stands in; the root, where the root ends before the block does. */
  blockOf(text: Node): Node {
    let node: Node = text;
    while (node !== this.root) {
      const parent = parentOf(node);
      if (parent === null) break;
      node = parent;
      if (!isElement(node) || !INLINE_ELEMENTS.has(nameOf(node))) break;
    }
    return node;
  }
}
