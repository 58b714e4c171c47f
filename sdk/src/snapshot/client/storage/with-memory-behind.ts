import { memoryFiles } from './memory.ts';
import type { SnapshotStorage, StoredFiles } from './snapshot-storage.ts';

/** How long opening may take, in milliseconds: some browsers never answer when their storage is broken. */
const OPENING_TIME = 3_000;

/** What an opened place tells of itself. */
export interface StorageEvents {
  /** The connection is gone: the next use opens anew. */
  onGone(): void;
}

/**
 * A place on disk that may be missing, blocked or broken. If it cannot be opened or read it is given up for memory, and
 * says so; a write that fails (a full disk) rejects, for what is there already is still good.
 */
export function withMemoryBehind(
  sharedAs: string,
  open: (events: StorageEvents) => Promise<StoredFiles>,
): SnapshotStorage {
  let opened: Promise<StoredFiles> | undefined;
  let instead: StoredFiles | null = null;
  let trouble: unknown = null;
  let isClosed = false;

  function giveUp(reason: unknown): StoredFiles {
    trouble ??= reason;
    instead ??= memoryFiles();
    return instead;
  }

  async function files(): Promise<StoredFiles> {
    if (isClosed) throw new Error(`“${sharedAs}” was closed.`);
    if (instead !== null) return instead;
    const onGone = () => {
      opened = undefined;
    };
    opened ??= inTime(sharedAs, open({ onGone }));
    return opened.catch(giveUp);
  }

  return {
    sharedAs,
    get state() {
      return instead === null ? 'persistent' : 'memory';
    },
    get trouble() {
      return trouble;
    },
    async read(name) {
      const place = await files();
      return place.read(name).catch((error: unknown) => giveUp(error).read(name));
    },
    async readTogether(beginnings) {
      const place = await files();
      return place.readTogether(beginnings).catch((error: unknown) => giveUp(error).readTogether(beginnings));
    },
    write: async (name, bytes) => (await files()).write(name, bytes),
    commit: async (...commit) => (await files()).commit(...commit),
    erase: async () => (await files()).erase(),
    close() {
      isClosed = true;
      opened?.then((place) => place.close()).catch(giveUp);
    },
  };
}

/** Gives up waiting after a while; a place that opens later is closed again. */
function inTime(name: string, opening: Promise<StoredFiles>): Promise<StoredFiles> {
  return new Promise((resolve, reject) => {
    let isLate = false;
    const timer = setTimeout(() => {
      isLate = true;
      reject(new Error(`“${name}” did not open in ${OPENING_TIME} ms.`));
    }, OPENING_TIME);
    opening
      .then((place) => {
        if (isLate) place.close();
        else resolve(place);
      }, reject)
      .finally(() => clearTimeout(timer));
  });
}
