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
const OUTSIDE: Around = { isRead: true, grid: null };
const UNREAD: Around = { isRead: false, grid: null };

/** Knows what stands around the nodes below a root; asks the page once for each element. */
export class Surroundings {
  private readonly known = new Map<Node, Around>();
  private readonly root: Node;
  private readonly ignore: ((node: Node) => boolean) | undefined;

  constructor(root: Node, ignore: ((node: Node) => boolean) | undefined) {
    this.root = root;
    this.ignore = ignore;
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
