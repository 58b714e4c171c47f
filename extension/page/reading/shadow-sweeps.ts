import { openShadowRoots } from './open-shadow-roots.ts';

/**
 * Pauses before the whole page is looked over again, in ms. An element may get its root at any time after it was added,
 * and no observer tells of it.
 */
const LOOK_AGAIN_AFTER = [1_000, 3_000, 10_000];

/** Looks for open shadow roots in the trees that were read, in steps, after everything else. */
export class ShadowSweeps {
  private readonly document: Document;
  private readonly ignore: (node: Node) => boolean;
  private readonly onDue: () => void;
  private readonly waiting = new Set<Node>();
  private found = new WeakSet<ShadowRoot>();
  private sweep: Generator<ShadowRoot | null, boolean> | null = null;
  private looks = 0;
  private timer: ReturnType<typeof setTimeout> | undefined;

  /** `onDue` is called when there is something to look at again. */
  constructor(document: Document, ignore: (node: Node) => boolean, onDue: () => void) {
    this.document = document;
    this.ignore = ignore;
    this.onDue = onDue;
  }

  /** Begins anew: every root counts as not found yet. */
  begin(): void {
    this.stop();
    this.looks = 0;
  }

  stop(): void {
    clearTimeout(this.timer);
    this.timer = undefined;
    this.sweep = null;
    this.waiting.clear();
    this.forget();
  }

  /** Roots found before are found again, to be read again. */
  forget(): void {
    this.found = new WeakSet();
  }

  /** A tree that was read, in which roots may hang. */
  add(root: Node): void {
    this.waiting.add(root);
  }

  /** One small piece of work: a root that was not known yet, `more`, or `done`. */
  step(): ShadowRoot | 'more' | 'done' {
    if (this.sweep === null) {
      const [root] = this.waiting;
      if (root === undefined) return 'done';
      this.waiting.delete(root);
      this.sweep = openShadowRoots(root, this.ignore);
    }
    const next = this.sweep.next();
    if (next.done) {
      this.sweep = null;
      if (next.value) this.lookAgain();
    } else if (next.value !== null && !this.found.has(next.value)) {
      this.found.add(next.value);
      return next.value;
    }
    return 'more';
  }

  private lookAgain(): void {
    const pause = LOOK_AGAIN_AFTER[this.looks];
    if (pause === undefined || this.timer !== undefined) return;
    this.timer = setTimeout(() => {
      this.timer = undefined;
      this.looks++;
      this.add(this.document);
      this.onDue();
    }, pause);
  }
}
