import type { AdapterTable } from '../adapting/adapter.ts';
import type { AdapterReading } from '../adapting/adapter-reading.ts';
import type { PageAddress } from '../adapting/choose-adapter.ts';
import { readInSteps } from '../adapting/read-with-adapter.ts';
import { nextIdleSlice } from '../reading/idle-slices.ts';
import { onSignOfLife } from '../reading/wake-signals.ts';

export interface AdapterReaderOptions {
  readonly document: Document;
  /** The page's address now: pages change theirs without loading anew. */
  readonly address: () => PageAddress;
  /** The adapters of this host. */
  readonly table: AdapterTable;
  /** Told of every reading. Returns whether it brought anything new. */
  readonly onReading: (reading: AdapterReading) => boolean;
}

export interface AdapterReader {
  start(): void;
  /** Ends reading for good: leaves no observer, timer or listener. */
  stop(): void;
}

/** Longest stretch of work at a time, in ms. */
const SLICE_MS = 2;
/** Rest between two readings of a page that changes, in ms: an adapter looks at all its fields each time. */
const REST_MS = 400;
/** Readings after changes that bring nothing new, until a person does something. */
const FRUITLESS_READINGS = 40;

/** Reads a page by its site's adapter, again after changes, in slices. */
export function createAdapterReader({
  document,
  address,
  table,
  onReading,
}: AdapterReaderOptions): AdapterReader {
  const life = new AbortController();
  const observer = new MutationObserver(() => {
    hasChanged = true;
    schedule();
  });
  let steps: Generator<null, AdapterReading> | null = null;
  let cancel: (() => void) | null = null;
  let hasChanged = false;
  let restUntil = 0;
  let fruitless = 0;

  function schedule(): void {
    if (cancel !== null || life.signal.aborted) return;
    cancel = nextIdleSlice(slice, steps === null ? Math.max(0, restUntil - performance.now()) : 0);
  }

  function slice(): void {
    cancel = null;
    if (steps === null) {
      hasChanged = false;
      steps = readInSteps(document, address(), table);
    }
    const began = performance.now();
    while (performance.now() - began < SLICE_MS) {
      const step = steps.next();
      if (!step.done) continue;
      steps = null;
      settle(step.value);
      return;
    }
    schedule();
  }

  function settle(reading: AdapterReading): void {
    restUntil = performance.now() + REST_MS;
    fruitless = onReading(reading) ? 0 : fruitless + 1;
    if (life.signal.aborted) return;
    if (fruitless > FRUITLESS_READINGS) {
      observer.disconnect();
      onSignOfLife(document, life.signal, wake);
    } else if (hasChanged) schedule();
  }

  function wake(): void {
    if (life.signal.aborted) return;
    fruitless = 0;
    observer.observe(document, { childList: true, subtree: true, characterData: true });
    schedule();
  }

  return {
    start: wake,
    stop() {
      life.abort();
      cancel?.();
      cancel = null;
      steps = null;
      observer.disconnect();
    },
  };
}
