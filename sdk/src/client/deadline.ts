import { TimeoutError } from '../errors/timeout-error.ts';

/**
 * Does work within a time, body of the answer and retries included. Settles when the time is over even if the
 * work does not heed the signal, and leaves neither a timer nor a listener behind.
 *
 * @param operation what an error names
 * @param work is told a signal, of its own, that aborts when the time is over or the caller gives up
 * @throws TimeoutError
 */
export function withinDeadline<T>(
  operation: string,
  timeout: number,
  caller: AbortSignal | undefined,
  work: (ended: AbortSignal) => Promise<T>,
): Promise<T> {
  // One promise and no race of two: every look-up comes this way.
  return new Promise((resolve, reject) => {
    caller?.throwIfAborted();
    const controller = new AbortController();
    const atEnd =
      <V>(settle: (value: V) => void) =>
      (value: V) => {
        clearTimeout(timer);
        caller?.removeEventListener('abort', follow);
        settle(value);
      };
    const giveUp = atEnd((reason: unknown) => {
      // First, so that the reason is heard before what the work makes of it.
      reject(reason);
      controller.abort(reason);
    });
    const follow = () => giveUp(caller?.reason);
    const timer = setTimeout(
      () => giveUp(new TimeoutError(`${operation} was not answered in full within ${timeout} ms.`)),
      timeout,
    );
    caller?.addEventListener('abort', follow);
    work(controller.signal).then(atEnd(resolve), atEnd(reject));
  });
}
