import { isElement, nameOf, parentOf } from './native-dom.ts';
import { readingContext } from './reading-context.ts';

/**
 * Knows what is to be read again for changed nodes that come one after the other: what holds for a list item holds for
 * the next one of the same list, too.
 */
export class SiblingContexts {
  private parent: Node | null = null;
  private name = '';

  /** The smallest tree to read again, as `readingContext` has it. */
  of(changed: Node): Node {
    const parent = parentOf(changed);
    const name = isElement(changed) ? nameOf(changed) : '';
    if (parent !== null && parent === this.parent && name === this.name) return changed;
    const context = readingContext(changed);
    // Only what is read by itself is kept in mind: another tree is one for both of them, and waits once.
    this.parent = context === changed ? parent : null;
    this.name = name;
    return context;
  }

  /** Forgets all: the page may have changed. */
  forget(): void {
    this.parent = null;
  }
}
