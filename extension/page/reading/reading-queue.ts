import { isConnected, parentOf } from './native-dom.ts';

/** Trees waiting to be read. More are read as one: the whole page. */
const MOST_WAITING = 2_000;

/** Trees of the page waiting to be read, each once, and none inside another. */
export class ReadingQueue {
  private readonly waiting = new Set<Node>();
  private readonly whole: Node;

  constructor(whole: Node) {
    this.whole = whole;
  }

  add(root: Node): void {
    if (this.waiting.size >= MOST_WAITING) {
      this.waiting.clear();
      this.waiting.add(this.whole);
    } else this.waiting.add(root);
  }

  /** The next tree that still stands in the page and is not part of another that waits. */
  take(): Node | null {
    for (const root of this.waiting) {
      this.waiting.delete(root);
      if (isConnected(root) && !this.holdsParentOf(root)) return root;
    }
    return null;
  }

  /** Takes a node out if it waits. Returns whether it did. */
  takeThis(root: Node): boolean {
    return this.waiting.delete(root);
  }

  clear(): void {
    this.waiting.clear();
  }

  private holdsParentOf(root: Node): boolean {
    for (let node = parentOf(root); node !== null; node = parentOf(node)) {
      if (this.waiting.has(node)) return true;
    }
    return false;
  }
}
