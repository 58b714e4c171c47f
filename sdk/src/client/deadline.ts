import { TimeoutError } from '../errors/timeout-error.ts';

/**
 * Does work within a time, body of the answer and retries included. Settles when the time is over even if the
 * work does not heed the signal, and leaves neither a timer nor a listener behind.
 *
 * @param operation what an error names
 * @param work is told a signal, of its own, that aborts when the time is over or the caller gives up, and when the time
 * will be over, by `performance.now()`
 * @throws TimeoutError
 */
export async function withinDeadline<T>(
  operation: string,
  timeout: number,
  caller: AbortSignal | undefined,
  work: (ended: AbortSignal, end: number) => Promise<T>,
): Promise<T> {
  caller?.throwIfAborted();
  const controller = new AbortController();
  const { signal } = controller;
  const follow = () => controller.abort(caller?.reason);
  const timer = setTimeout(
    () => controller.abort(new TimeoutError(`${operation} was not answered in full within ${timeout} ms.`)),
    timeout,
  );
  caller?.addEventListener('abort', follow);
  try {
    return await Promise.race([
      // First, so that the reason is heard before what the work makes of it.
      new Promise<never>((_, reject) => {
        signal.onabort = () => reject(signal.reason);
      }),
      work(signal, performance.now() + timeout),
    ]);
  } finally {
    clearTimeout(timer);
    caller?.removeEventListener('abort', follow);
  }
}
