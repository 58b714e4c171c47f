import { type FileServer, requestFile } from './request-file.ts';
import { SyncFailure } from './sync-problem.ts';

/**
 * Fetches a small file into memory.
 *
 * @param options.limit most bytes; a longer file is refused before it is received.
 * @param options.cut whether the rest of a longer file is left away instead, as for the beginning of one.
 * @throws SyncFailure as `requestFile`, or `refused` when the file is longer than the limit.
 */
export async function requestWhole(
  server: FileServer,
  path: string,
  options: {
    readonly limit: number;
    readonly signal: AbortSignal;
    readonly cut?: boolean;
    readonly cache: RequestCache;
  },
): Promise<Uint8Array<ArrayBuffer>> {
  const { limit, signal, cut = false, cache } = options;
  const chunks: Uint8Array[] = [];
  let length = 0;
  await requestFile(server, {
    path,
    cache,
    signal,
    ...(cut && limit > 0 ? { range: `bytes=0-${limit - 1}` } : {}),
    onHead: () => undefined,
    onBytes(bytes) {
      chunks.push(bytes);
      length += bytes.length;
      return length <= limit && !(cut && length === limit);
    },
  });
  if (length > limit && !cut) {
    const message = `${path} has more than ${limit} bytes.`;
    throw new SyncFailure({ kind: 'refused', reason: 'malformed', file: path, message });
  }
  const whole = new Uint8Array(Math.min(length, limit));
  let filled = 0;
  for (const chunk of chunks) {
    const fitting = chunk.subarray(0, whole.length - filled);
    whole.set(fitting, filled);
    filled += fitting.length;
  }
  return whole;
}
