/** Named files, as a place to keep them gives them. */
export interface StoredFiles {
  /** The bytes under a name, or null. They must not be changed. */
  read(name: string): Promise<Uint8Array | null>;
  /**
   * All files whose names begin in one of these ways, as they lay at one moment where the place knows moments; asked for at
   * once, for a start waits for each trip to the disk.
   */
  readTogether(beginnings: readonly string[]): Promise<ReadonlyMap<string, Uint8Array>>;
  /** Keeps bytes of a download under way; alone of use to whoever goes on with it. */
  write(name: string, bytes: Uint8Array): Promise<void>;
  /**
   * Writes these files in their order and removes every other one that is not to be kept. If it breaks off, everything is
   * as before, or only files whose names nothing refers to have been added: the last of the files refers to the others.
   *
   * @param isUnchanged a file under this name, if it is there, is already what would be written.
   */
  commit(
    files: ReadonlyMap<string, Uint8Array>,
    keep: (name: string) => boolean,
    isUnchanged?: (name: string) => boolean,
  ): Promise<void>;
  /** Removes all files. */
  erase(): Promise<void>;
  /** Lets go of the storage; what is kept stays. */
  close(): void;
}

/** Where a snapshot client keeps its state. See `indexedDb`, `opfs` and `memory`. */
export interface SnapshotStorage extends StoredFiles {
  /** What every client of the same place on this device calls it; null when one client has it for itself. */
  readonly sharedAs: string | null;
  /** `memory`: nothing outlives the page or worker. */
  readonly state: 'persistent' | 'memory';
  /** Why a place on disk was given up for memory; null when it was not. */
  readonly trouble: unknown;
}
