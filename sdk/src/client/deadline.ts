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
  const end = performance.now() + timeout;
  const ended = Promise.withResolvers<never>();
  const giveUp = (reason: unknown) => {
    ended.reject(reason);
    controller.abort(reason);
  };
  const follow = () => giveUp(caller?.reason);
  const timer = setTimeout(() => giveUp(overdue()), timeout);
  caller?.addEventListener('abort', follow);
  try {
    const deadline = { signal: controller.signal, remaining: () => end - performance.now() };
    return await Promise.race([work(deadline), ended.promise]);
  } finally {
    clearTimeout(timer);
    caller?.removeEventListener('abort', follow);
  }
}
