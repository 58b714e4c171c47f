import { PRIVATE_REQUEST } from '../../client/private-request.ts';
import { readRetryAfter } from '../../client/retry-after.ts';
import { SyncFailure } from './sync-problem.ts';

/** How a client talks to its publisher. */
export interface FileServer {
  /** Folder of the manifest, without a slash at the end. */
  readonly baseUrl: string;
  readonly fetch: typeof fetch;
  /** Milliseconds without a byte after which a request is given up. */
  readonly patience: number;
}

/** One request for a published file. */
export interface FileRequest {
  /** Relative to the manifest. */
  readonly path: string;
  readonly cache: RequestCache;
  /** Value of the `Range` header. */
  readonly range?: string;
  readonly signal: AbortSignal;
  onHead(response: Response): void;
  /** @returns whether more is wanted; if not, the rest is not received. */
  onBytes(bytes: Uint8Array): boolean | Promise<boolean>;
}

/**
 * Fetches a file bit by bit. The request tells nothing of the device: no query, no cookies, no referrer, no mark of what
 * is held already, and whoever is named answers, or nobody.
 *
 * @throws SyncFailure `notReached` or `status`; the reason of the signal when that aborts.
 */
export async function requestFile(server: FileServer, request: FileRequest): Promise<void> {
  const { path, signal } = request;
  const giveUp = new AbortController();
  let timer: ReturnType<typeof setTimeout> | undefined;
  const wait = () => {
    clearTimeout(timer);
    timer = setTimeout(() => giveUp.abort(), server.patience);
  };
  try {
    wait();
    const response = await server.fetch(`${server.baseUrl}/${path}`, {
      ...(request.range === undefined ? {} : { headers: { range: request.range } }),
      ...PRIVATE_REQUEST,
      cache: request.cache,
      signal: AbortSignal.any([signal, giveUp.signal]),
    });
    if (!response.ok) {
      await response.body?.cancel();
      throw ofStatus(path, response);
    }
    request.onHead(response);
    await receive(response, request, wait);
  } catch (error) {
    if (signal.aborted) throw signal.reason;
    if (error instanceof SyncFailure) throw error;
    const what = giveUp.signal.aborted ? `stood still for ${server.patience} ms` : String(error);
    throw new SyncFailure({ kind: 'notReached', file: path, message: `${path} was not received: ${what}.` });
  } finally {
    clearTimeout(timer);
  }
}

async function receive({ body }: Response, { onBytes }: FileRequest, wait: () => void): Promise<void> {
  const reader = body?.getReader();
  for (;;) {
    const chunk = await reader?.read();
    if (chunk === undefined || chunk.done) return;
    wait();
    if (!(await onBytes(chunk.value))) {
      await reader?.cancel();
      return;
    }
  }
}

function ofStatus(file: string, { status, headers }: Response): SyncFailure {
  const message = `${file} was answered with ${status === 0 ? 'a redirect' : `status ${status}`}.`;
  return new SyncFailure({ kind: 'status', status, file, message }, readRetryAfter(headers));
}
