import { TimeoutError } from '../../errors/timeout-error.ts';

/** Waits for one piece of a stream at most so long. Leaves neither a timer nor a listener behind. */
export async function withinSilence<T>(
  piece: Promise<T>,
  milliseconds: number,
  signal: AbortSignal,
): Promise<T> {
  const ended = Promise.withResolvers<never>();
  const abort = () => ended.reject(signal.reason);
  const timer = setTimeout(
    () => ended.reject(new TimeoutError(`GET /v1/changes told nothing for ${milliseconds} ms.`)),
    milliseconds,
  );
  signal.addEventListener('abort', abort);
  // Whoever has given up already waits for no piece, and its failure must not end the program as one that nobody heard.
  piece.catch(() => undefined);
  try {
    signal.throwIfAborted();
    return await Promise.race([piece, ended.promise]);
  } finally {
    clearTimeout(timer);
    signal.removeEventListener('abort', abort);
  }
}
