import type { FileReference } from '../trust/content-hash.ts';
import { type FileServer, requestFile } from './request-file.ts';
import type { StoredFiles } from './storage/snapshot-storage.ts';
import { SyncFailure } from './sync-problem.ts';

/** Bytes after which a part is kept, 1 MB: what a killed worker has to fetch twice at most. */
const PART_LENGTH = 2 ** 20;

/** Under what name the parts of a file are kept. */
export const partName = (sha256: string, number: number): string => `part-${sha256}-${number}`;

/** A file that is being fetched, with what is there of it. What it holds is nobody's until its hash was compared. */
export class Download {
  private readonly buffer: Uint8Array<ArrayBuffer>;
  private readonly reference: FileReference;
  private readonly store: Pick<StoredFiles, 'read' | 'write'>;
  private filled = 0;
  private kept = 0;
  private parts = 0;

  private constructor(reference: FileReference, store: Pick<StoredFiles, 'read' | 'write'>) {
    this.reference = reference;
    this.store = store;
    this.buffer = new Uint8Array(reference.bytes);
  }

  /** Takes up a download where it was broken off. */
  static async resume(
    reference: FileReference,
    store: Pick<StoredFiles, 'read' | 'write'>,
  ): Promise<Download> {
    const download = new Download(reference, store);
    for (;;) {
      const part = await store.read(partName(reference.sha256, download.parts));
      if (part === null || part.length === 0 || part.length > download.missing) break;
      download.append(part);
      download.parts += 1;
    }
    download.kept = download.filled;
    return download;
  }

  /** What has arrived, from the beginning of the file on. */
  get bytes(): Uint8Array<ArrayBuffer> {
    return this.buffer.subarray(0, this.filled);
  }

  private get missing(): number {
    return this.reference.bytes - this.filled;
  }

  /**
   * Fetches what is missing. If it breaks off, what came is kept. A server that does not know ranges begins again.
   *
   * @throws SyncFailure as `requestFile`, or `refused` when more comes than the manifest says.
   */
  async run(server: FileServer, signal: AbortSignal): Promise<void> {
    const { path } = this.reference;
    if (this.missing === 0) return;
    const resumed = this.filled;
    try {
      await requestFile(server, {
        path,
        cache: 'default',
        signal,
        ...(resumed > 0 ? { range: `bytes=${resumed}-` } : {}),
        onHead: (response) => {
          if (resumed > 0 && !goesOnAt(response, resumed)) this.restart();
        },
        onBytes: async (bytes) => {
          if (bytes.length > this.missing) throw tooLong(this.reference);
          this.append(bytes);
          if (this.filled - this.kept >= PART_LENGTH) await this.keep();
          return true;
        },
      });
    } catch (error) {
      // What is stored does not belong to what the server has: the next try begins at the beginning.
      if (error instanceof SyncFailure && error.problem.kind === 'status' && error.problem.status === 416) {
        await this.discard();
      }
      throw error;
    } finally {
      // Of a large file the end too: another file may be missing, and then all of it is wanted again.
      const isWorthKeeping = this.missing > 0 || this.parts > 0;
      if (isWorthKeeping && this.filled > this.kept) await this.keep();
    }
  }

  /** Forgets what has arrived: it is not what the manifest names. */
  async discard(): Promise<void> {
    this.restart();
    // The first part is missing, so none is taken up.
    await this.store.write(partName(this.reference.sha256, 0), new Uint8Array(0));
  }

  private restart(): void {
    this.filled = 0;
    this.kept = 0;
    this.parts = 0;
  }

  private append(bytes: Uint8Array): void {
    this.buffer.set(bytes, this.filled);
    this.filled += bytes.length;
  }

  private async keep(): Promise<void> {
    const part = this.buffer.slice(this.kept, this.filled);
    await this.store.write(partName(this.reference.sha256, this.parts), part);
    // An earlier, longer try may have left a part behind this one.
    await this.store.write(partName(this.reference.sha256, this.parts + 1), new Uint8Array(0));
    this.parts += 1;
    this.kept = this.filled;
  }
}

/**
 * Whether an answer goes on where the client stopped. Other origins may not see `Content-Range`; then the hash of the
 * whole decides.
 */
function goesOnAt({ status, headers }: Response, at: number): boolean {
  const range = headers.get('content-range');
  return status === 206 && (range === null || range.startsWith(`bytes ${at}-`));
}

function tooLong({ path, bytes }: FileReference): SyncFailure {
  const message = `${path} has more than the ${bytes} bytes that the manifest names.`;
  return new SyncFailure({ kind: 'refused', reason: 'wrongHash', file: path, message });
}
