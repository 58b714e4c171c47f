import type { Store } from '../../store/store.ts';
import { termsEndedToday } from '../end-terms.ts';
import { cursorAt, placeOf } from './change-cursor.ts';
import { lastSequence, type ReadChanges, readChanges } from './read-changes.ts';

/** Questions that may stand open at the same time, streams included. Each costs a connection and a few kilobytes. */
const MOST_OPEN = 1_000;

/** How often the register is asked for new events while somebody waits, in milliseconds. */
const LOOK_EVERY = 500;

/** Settings of a feed. */
export interface ChangeFeedOptions {
  readonly mostOpen?: number;
  readonly lookEvery?: number;
}

/** The public changes of a register, for whoever waits for them. */
export interface ChangeFeed {
  cursorAt(place: number): Promise<string>;
  /** The place of a cursor; null when it is not of this register. */
  placeOf(cursor: string): Promise<number | null>;
  /** Place of the last event. */
  last(): Promise<number>;
  read(after: number): Promise<ReadChanges | 'gone'>;
  /** Takes one of the places for those who wait; null when there is none left. To be given back once. */
  enter(): (() => void) | null;
  /** Resolves when an event may stand after this place, when the time is over, or when the feed or the signal ends. */
  wait(after: number, milliseconds: number, signal: AbortSignal): Promise<void>;
  /** Whether the server is about to end. */
  readonly isClosed: boolean;
  /** How many wait or are being told. */
  readonly open: number;
  /** Lets nobody wait any more. */
  close(): void;
}

/** Makes the feed of a register. Looks for events only while somebody waits, and keeps no process alive. */
export function createChangeFeed(store: Store, now: () => Date, options: ChangeFeedOptions = {}): ChangeFeed {
  const { mostOpen = MOST_OPEN, lookEvery = LOOK_EVERY } = options;
  const endTerms = termsEndedToday(store, now);
  const waiting = new Set<{ readonly after: number; readonly wake: () => void }>();
  let timer: ReturnType<typeof setTimeout> | undefined;
  let known = 0;
  let open = 0;
  let isClosed = false;

  async function last(): Promise<number> {
    await endTerms();
    known = await lastSequence(store, known);
    return known;
  }

  function look(): void {
    if (timer !== undefined || waiting.size === 0) return;
    timer = setTimeout(async () => {
      // A register that fails now is asked again: those who wait are told when their time is over.
      const newest = await last().catch(() => known);
      timer = undefined;
      for (const { after, wake } of [...waiting]) if (after < newest) wake();
      look();
    }, lookEvery);
    timer.unref();
  }

  return {
    cursorAt: (place) => cursorAt(store, place),
    placeOf: (cursor) => placeOf(store, cursor),
    last,
    read: (after) => readChanges(store, after, now()),
    enter() {
      if (open >= mostOpen || isClosed) return null;
      open++;
      return () => {
        open--;
      };
    },
    wait: (after, milliseconds, signal) =>
      new Promise((resolve) => {
        const waiter = { after, wake };
        const ending = setTimeout(wake, milliseconds);
        function wake(): void {
          clearTimeout(ending);
          signal.removeEventListener('abort', wake);
          waiting.delete(waiter);
          resolve();
        }
        signal.addEventListener('abort', wake);
        waiting.add(waiter);
        if (isClosed || signal.aborted) wake();
        else look();
      }),
    get isClosed() {
      return isClosed;
    },
    get open() {
      return open;
    },
    close() {
      isClosed = true;
      clearTimeout(timer);
      for (const { wake } of [...waiting]) wake();
    },
  };
}
