import { ConfigurationError } from '../errors/configuration-error.ts';
import { abortable } from './abortable.ts';
import type { Pace } from './pace.ts';

/** Milliseconds in a second. */
const SECOND = 1_000;

/**
 * A pace of so many requests per second, of which `burst` may go at once after a time of rest (a token bucket). Given to
 * several clients, it holds for all of them together. Waiting for a turn counts towards the time limit of a call.
 *
 * @param options.perSecond requests per second, in the long run
 * @param options.burst requests at once. @default perSecond, and at least 1
 * @throws ConfigurationError for numbers that let nothing through
 *
 * @example
 * import { createClient, createPace } from '@credit-lens/sdk/client';
 * import { lookupMany } from '@credit-lens/sdk/lookup';
 *
 * const pace = createPace({ perSecond: 5, burst: 2 });
 * const client = createClient({ baseUrl: 'http://127.0.0.1:8787', pace });
 * console.log((await lookupMany(client, ['91330106FAKE000133', 'no code'])).length); // → 2
 */
export function createPace(options: { readonly perSecond: number; readonly burst?: number }): Pace {
  const { perSecond, burst = Math.max(1, Math.floor(perSecond)) } = options;
  if (!(perSecond > 0 && Number.isFinite(perSecond)) || !(burst >= 1)) {
    throw new ConfigurationError(
      `The pace is ${perSecond} per second, ${burst} at once. Give more than 0 per second and at least 1 at once.`,
    );
  }
  const interval = SECOND / perSecond;
  /** When the bucket would be full again if nothing more were sent. */
  let fullAt = 0;
  /** Those that wait go in the order in which they came. */
  let queue: Promise<unknown> = Promise.resolve();

  async function next(signal: AbortSignal): Promise<void> {
    // Whoever gave up while waiting takes no turn.
    if (signal.aborted) return;
    const now = performance.now();
    const wait = Math.max(fullAt, now) + interval - burst * interval - now;
    if (wait > 0) await sleep(wait, signal);
    if (!signal.aborted) fullAt = Math.max(fullAt, performance.now()) + interval;
  }

  return {
    turn(signal) {
      const own = queue.then(() => next(signal));
      queue = own;
      return abortable(own, signal);
    },
  };
}

/** Waits, or until the signal aborts. Leaves neither a timer nor a listener behind. */
function sleep(time: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const end = () => {
      clearTimeout(timer);
      signal.removeEventListener('abort', end);
      resolve();
    };
    const timer = setTimeout(end, time);
    signal.addEventListener('abort', end);
  });
}
