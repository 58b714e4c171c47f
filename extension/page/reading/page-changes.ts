import { CODE_ATTRIBUTE } from './declarations.ts';
import { readingContext } from './reading-context.ts';

/** Changes kept for the next round. A page that makes more is read again as a whole, once. */
const MOST_RECORDS = 10_000;

/** Records looked at in one step. */
const RECORDS_PER_STEP = 64;

/** What of the page is to be read again. */
export type Change = { readonly root: Node } | 'removal' | 'everything';

/**
 * Observes the page's added subtrees, changed texts and declared codes. The observer's callback only keeps the records;
 * they are looked into one by one when reading asks for them.
 */
export class PageChanges {
  /** Records as the browser gave them, many at a time, and how many they are in all. */
  private batches: MutationRecord[][] = [];
  private kept = 0;
  /** The present batch and record. */
  private batch = 0;
  private at = 0;
  /** What the present record tells was added, and how much of it was taken. */
  private added: NodeList | null = null;
  private node = 0;
  private removal = false;
  private overflow = false;
  private readonly observer: MutationObserver;
  private readonly document: Document;
  private readonly contextOf: (changed: Node) => Node;

  /** @param contextOf the smallest tree to read again for a node that was added or changed */
  constructor(document: Document, onChange: () => void, contextOf = readingContext) {
    this.document = document;
    this.contextOf = contextOf;
    this.observer = new MutationObserver((records) => {
      this.kept += records.length;
      if (this.kept > MOST_RECORDS) this.forget(true);
      else if (!this.overflow) this.batches.push(records);
      onChange();
    });
  }

  observe(): void {
    this.observeAlso(this.document);
  }

  /** Observes a shadow root, too: the page's observer does not see into it. */
  observeAlso(root: Node): void {
    const attributeFilter = [CODE_ATTRIBUTE];
    this.observer.observe(root, {
      childList: true,
      subtree: true,
      characterData: true,
      attributeFilter,
    });
  }

  stop(): void {
    this.observer.disconnect();
    this.forget(false);
  }

  get isEmpty(): boolean {
    return !this.overflow && this.batch >= this.batches.length;
  }

  /** The next change, or `null` when there is none. Removals are told of once for many. */
  take(): Change | null {
    if (this.overflow) {
      this.forget(false);
      return 'everything';
    }
    for (let looked = 0; looked < RECORDS_PER_STEP; looked++) {
      const record = this.batches[this.batch]?.[this.at];
      if (record === undefined) break;
      if (record.type !== 'childList') {
        this.advance();
        const { target } = record;
        return { root: record.type === 'characterData' ? this.contextOf(target) : target };
      }
      this.added ??= record.addedNodes;
      const added = this.added.item(this.node++);
      if (added !== null) return { root: this.contextOf(added) };
      this.removal = true;
      this.advance();
    }
    if (this.removal) {
      this.removal = false;
      return 'removal';
    }
    if (this.isEmpty) this.forget(false);
    return null;
  }

  private advance(): void {
    this.at++;
    if (this.at === this.batches[this.batch]?.length) {
      this.batch++;
      this.at = 0;
    }
    this.added = null;
    this.node = 0;
  }

  private forget(overflow: boolean): void {
    this.batches = [];
    this.kept = 0;
    this.batch = 0;
    this.at = 0;
    this.added = null;
    this.node = 0;
    this.removal = false;
    this.overflow = overflow;
  }
}
