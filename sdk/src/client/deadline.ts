/** What work under a deadline may know of it. */
export interface Deadline {
  /** Aborts when the time is over or the caller gives up. Belongs to this work alone. */
  readonly signal: AbortSignal;
  /** Milliseconds left. */
  remaining(): number;
}

/**
 * Does work within a time, body of the answer and retries included. Settles when the time is over even if the
 * work does not heed the signal, and leaves neither a timer nor a listener behind.
 *
 * @param overdue makes the error for when the time is over
 */
export async function withinDeadline<T>(
  timeout: number,
  caller: AbortSignal | undefined,
  overdue: () => Error,
  work: (deadline: Deadline) => Promise<T>,
): Promise<T> {
  caller?.throwIfAborted();
  const controller = new AbortController();
  const { signal } = controller;
  const end = performance.now() + timeout;
  const giveUp = () => controller.abort(caller?.reason);
  const timer = setTimeout(() => controller.abort(overdue()), timeout);
  caller?.addEventListener('abort', giveUp, { once: true });
  try {
    const ended = new Promise<never>((_, reject) => {
      signal.addEventListener('abort', () => reject(signal.reason), { once: true });
    });
    return await Promise.race([work({ signal, remaining: () => end - performance.now() }), ended]);
  } finally {
    clearTimeout(timer);
    caller?.removeEventListener('abort', giveUp);
  }
}
