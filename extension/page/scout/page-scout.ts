import { isOverlay } from '../drawing/shared-overlay.ts';
import { nextIdleSlice } from '../reading/idle-slices.ts';
import { PageChanges } from '../reading/page-changes.ts';
import { ReadingQueue } from '../reading/reading-queue.ts';
import { ShadowSweeps } from '../reading/shadow-sweeps.ts';
import { onSignOfLife } from '../reading/wake-signals.ts';
import { firstSign } from './first-sign.ts';

/** Longest stretch of work at a time, in ms. */
const SLICE_MS = 2;
/** Slices that do not wait for the browser to be idle: enough for a page of ordinary length. */
const URGENT_SLICES = 10;
/** Rest between two rounds of changes, in ms. */
const REST = 100;
/** Rounds of changes, and time spent on them in ms, after which looking sleeps until a person does something. */
const MOST_ROUNDS = 300;
const MOST_MS = 1_000;

/** Looks over a page for the first sign that it names a company, and reads nothing closely. */
export interface PageScout {
  /** Looks, from the beginning of the page, and then at what changes. */
  start(): void;
  /** Ends for good: leaves no observer, timer or listener. */
  stop(): void;
}

/**
 * The first look at a page. It passes over the same texts with the same hints as reading does, so what it passes by
 * reading would pass by too.
 *
 * @param onSign called once, at the first sign; looking ends with it until `start` is called again
 */
export function createPageScout(document: Document, onSign: () => void): PageScout {
  const queue = new ReadingQueue(document);
  const changes = new PageChanges(document, schedule);
  const sweeps = new ShadowSweeps(document, isOverlay, schedule);
  const life = new AbortController();
  let looking: ReturnType<typeof firstSign> | null = null;
  let root: Node = document;
  let cancel: (() => void) | null = null;
  let restUntil = 0;
  let slices = 0;
  let rounds = 0;
  let spent = 0;
  /** Whether the page that was there at the start is still being looked over: that is no answer to changes. */
  let isBeginning = true;

  function schedule(): void {
    if (cancel !== null || life.signal.aborted) return;
    const wait = Math.max(0, restUntil - performance.now());
    // Most pages name nobody: none waits with its first frame until that is certain.
    cancel = nextIdleSlice(slice, wait, slices++ < URGENT_SLICES ? 'user-visible' : null);
  }

  function slice(): void {
    cancel = null;
    const began = performance.now();
    let state: 'more' | 'sign' | 'done' = 'more';
    while (state === 'more' && performance.now() - began < SLICE_MS) state = step();
    if (state === 'sign') {
      rest();
      onSign();
      return;
    }
    if (!isBeginning) spent += performance.now() - began;
    if (state === 'done') {
      isBeginning = false;
      rounds++;
      restUntil = performance.now() + REST;
    }
    if (rounds >= MOST_ROUNDS || spent >= MOST_MS) {
      rest();
      onSignOfLife(document, life.signal, start);
    } else if (state === 'more' || !changes.isEmpty) schedule();
  }

  function step(): 'more' | 'sign' | 'done' {
    if (looking !== null) {
      const { done, value } = looking.next();
      if (!done) return 'more';
      looking = null;
      sweeps.add(root);
      // Moved during a pause: looked over again, so that nothing is missed.
      if (value === null) queue.add(root);
      return value === true ? 'sign' : 'more';
    }
    const change = changes.take();
    if (change === 'everything') queue.add(document);
    else if (change !== null && change !== 'removal') queue.add(change.root);
    if (change !== null) return 'more';
    const next = queue.take();
    if (next !== null) {
      root = next;
      looking = firstSign(next);
      return 'more';
    }
    const shadow = sweeps.step();
    if (typeof shadow === 'string') return shadow;
    changes.observeAlso(shadow);
    queue.add(shadow);
    return 'more';
  }

  function rest(): void {
    cancel?.();
    cancel = null;
    changes.stop();
    sweeps.stop();
    queue.clear();
    looking = null;
  }

  function start(): void {
    if (life.signal.aborted) return;
    isBeginning = true;
    rounds = 0;
    spent = 0;
    changes.observe();
    sweeps.begin();
    queue.add(document);
    // At once: a page that is about to be drawn would let no timer through for a while.
    slice();
  }

  return {
    start,
    stop() {
      life.abort();
      rest();
    },
  };
}
