import { CreditLensError } from '../../errors/credit-lens-error.ts';

/** Longest pause between tries when the server names none, in milliseconds. */
const LONGEST_PAUSE = 60_000;

/** Longest pause that a server can ask for, in milliseconds: five minutes, after which it is asked in any case. */
const LONGEST_ASKED = 300_000;

/**
 * Milliseconds until the next try: at random between half of it and the whole, so that a restarted server does not meet all
 * its watchers at once; doubled with each failure; and never before the server said.
 */
export function pauseOf(first: number, failures: number, error?: unknown): number {
  const longest = Math.min(LONGEST_PAUSE, first * 2 ** (failures - 1));
  const retryAt = error instanceof CreditLensError ? error.retryAt : null;
  const asked = retryAt === null ? 0 : Date.parse(retryAt) - Date.now();
  return Math.max(longest * (0.5 + Math.random() / 2), Math.min(asked, LONGEST_ASKED));
}

/** Waits. Rejects with the reason of the signal, and leaves neither a timer nor a listener behind. */
export function sleep(milliseconds: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    const end = () => {
      clearTimeout(timer);
      signal.removeEventListener('abort', end);
      if (signal.aborted) reject(signal.reason);
      else resolve();
    };
    const timer = setTimeout(end, milliseconds);
    signal.addEventListener('abort', end);
    if (signal.aborted) end();
  });
}
