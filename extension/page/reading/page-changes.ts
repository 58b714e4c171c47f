import { CODE_ATTRIBUTE } from './declarations.ts';
import { readingContext } from './reading-context.ts';

/** Changes kept for the next round. A page that makes more is read again as a whole, once. */
const MOST_RECORDS = 10_000;

/** What of the page is to be read again. */
export type Change = { readonly root: Node } | 'removal' | 'everything';

/**
 * Observes the page's added subtrees, changed texts and declared codes. The observer's callback only keeps the records;
 * they are looked into one by one when reading asks for them.
 */
export class PageChanges {
  private records: MutationRecord[] = [];
  private at = 0;
  private node = 0;
  private overflow = false;
  private readonly observer: MutationObserver;
  private readonly document: Document;

  constructor(document: Document, onChange: () => void) {
    this.document = document;
    this.observer = new MutationObserver((records) => {
      if (this.records.length + records.length > MOST_RECORDS) this.forget(true);
      else if (!this.overflow) this.records.push(...records);
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
    return !this.overflow && this.at >= this.records.length;
  }

  /** The next change, or `null` when there is none. */
  take(): Change | null {
    if (this.overflow) {
      this.forget(false);
      return 'everything';
    }
    const record = this.records[this.at];
    if (record === undefined) {
      this.forget(false);
      return null;
    }
    if (record.type === 'childList') {
      const added = record.addedNodes.item(this.node++);
      if (added !== null) return { root: readingContext(added) };
      this.advance();
      return 'removal';
    }
    this.advance();
    return { root: record.type === 'characterData' ? readingContext(record.target) : record.target };
  }

  private advance(): void {
    this.at++;
    this.node = 0;
  }

  private forget(overflow: boolean): void {
    this.records = [];
    this.at = 0;
    this.node = 0;
    this.overflow = overflow;
  }
}
