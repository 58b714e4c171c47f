/**
 * Does work within a time, body of the answer and retries included. Settles when the time is over even if the
 * work does not heed the signal, and leaves neither a timer nor a listener behind.
 *
 * @param overdue makes the error for when the time is over
 * @param work is told a signal, of its own, that aborts when the time is over or the caller gives up, and when the time
 * will be over, by `performance.now()`
 */
export async function withinDeadline<T>(
  timeout: number,
  caller: AbortSignal | undefined,
  overdue: () => Error,
  work: (ended: AbortSignal, end: number) => Promise<T>,
): Promise<T> {
  caller?.throwIfAborted();
  const controller = new AbortController();
  const ended = Promise.withResolvers<never>();
  const giveUp = (reason: unknown) => {
    ended.reject(reason);
    controller.abort(reason);
  };
  const follow = () => giveUp(caller?.reason);
  const timer = setTimeout(() => giveUp(overdue()), timeout);
  caller?.addEventListener('abort', follow);
  try {
    return await Promise.race([work(controller.signal, performance.now() + timeout), ended.promise]);
  } finally {
    clearTimeout(timer);
    caller?.removeEventListener('abort', follow);
  }
}
