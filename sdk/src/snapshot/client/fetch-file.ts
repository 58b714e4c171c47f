import { type FileReference, requireContent } from '../trust/content-hash.ts';
import { Download } from './download.ts';
import type { FileServer } from './request-file.ts';
import type { StoredFiles } from './storage/snapshot-storage.ts';
import { refusing, SyncFailure } from './sync-problem.ts';

/** What fetching published files needs. */
export interface FileSource {
  readonly server: FileServer;
  /** Where the parts of broken downloads are kept; a write that fails must not reject. */
  readonly store: Pick<StoredFiles, 'read' | 'write'>;
  /** Files that arrived whole in this update, by their hash. */
  readonly arrived: Map<string, Uint8Array<ArrayBuffer>>;
  readonly signal: AbortSignal;
}

/**
 * Fetches a file that a manifest names, going on with what is there of it, and compares it with its hash. A file that was
 * put together from two tries and does not fit is fetched once more as a whole.
 *
 * @throws SyncFailure `notReached`, `status` or `refused` (`truncated`, `wrongHash`).
 */
export async function fetchFile(
  reference: FileReference,
  source: FileSource,
): Promise<Uint8Array<ArrayBuffer>> {
  const { server, store, signal, arrived } = source;
  const known = arrived.get(reference.sha256);
  if (known !== undefined) return known;
  const download = await Download.resume(reference, store);
  const isResumed = download.bytes.length > 0;
  let bytes: Uint8Array<ArrayBuffer>;
  try {
    bytes = await complete(download, reference, server, signal);
  } catch (error) {
    if (!(error instanceof SyncFailure) || !isResumed || !mayBeMixed(error)) throw error;
    bytes = await complete(download, reference, server, signal);
  }
  arrived.set(reference.sha256, bytes);
  return bytes;
}

async function complete(
  download: Download,
  reference: FileReference,
  server: FileServer,
  signal: AbortSignal,
): Promise<Uint8Array<ArrayBuffer>> {
  try {
    await download.run(server, signal);
    const { bytes } = download;
    await refusing(reference.path, () => requireContent(bytes, reference));
    return bytes;
  } catch (error) {
    // A file that ends early may be a beginning all the same: its removals are looked for in it.
    if (error instanceof SyncFailure && isWrong(error)) await download.discard();
    throw error;
  }
}

function isWrong({ problem }: SyncFailure): boolean {
  return problem.kind === 'refused' && problem.reason !== 'truncated';
}

/** Whether a failure may come of parts that do not belong together. */
function mayBeMixed(error: SyncFailure): boolean {
  return isWrong(error) || (error.problem.kind === 'status' && error.problem.status === 416);
}
