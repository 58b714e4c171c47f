import { type FileReference, requireContent } from '../trust/content-hash.ts';
import { keptFile, nameOf } from './named-files.ts';
import type { FileServer } from './request-file.ts';
import { requestWhole } from './request-whole.ts';
import type { SnapshotStorage } from './storage/snapshot-storage.ts';
import { refusing, SyncFailure, type SyncProblem, syncFailure } from './sync-problem.ts';

/** Fetches what is not here of some named files. @returns the first thing that went wrong, or null. */
export type FetchNamedFiles = (
  references: readonly FileReference[],
  signal: AbortSignal,
) => Promise<SyncProblem | null>;

/** Fetches and keeps the named files of one publisher. */
export function fetchNamedFiles(server: FileServer, storage: SnapshotStorage): FetchNamedFiles {
  const kept = keptFile(storage);

  async function fetchOne(reference: FileReference, signal: AbortSignal): Promise<void> {
    const { path, bytes: limit } = reference;
    if ((await kept(reference)) !== null) return;
    const bytes = await requestWhole(server, path, { limit, signal, cache: 'no-store' });
    await refusing(path, () => requireContent(bytes, reference));
    signal.throwIfAborted();
    await storage.write(nameOf(reference), bytes).catch((error: unknown) => {
      const message = `${path} could not be kept on this device: ${String(error)}.`;
      throw new SyncFailure({ kind: 'storage', message });
    });
  }

  return async (references, signal) => {
    let problem: SyncProblem | null = null;
    for (const reference of references) {
      try {
        await fetchOne(reference, signal);
      } catch (error) {
        signal.throwIfAborted();
        problem ??= syncFailure(error).problem;
      }
    }
    return problem;
  };
}
