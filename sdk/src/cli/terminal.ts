import type { SnapshotStorage } from '../snapshot/client/storage/snapshot-storage.ts';

/** What a command may touch of the world: tests give their own. */
export interface Terminal {
  /** Writes results. */
  out(text: string): void;
  /** Writes errors and progress. */
  error(text: string): void;
  /** Reads all that is piped in. */
  readInput(): Promise<string>;
  readFile(path: string): Promise<Uint8Array>;
  /** Calls this in place of ending at once when a person or the system asks the program to end. */
  onInterrupt(stop: () => void): void;
  /** Where the snapshot of a publisher is kept between runs. */
  openStorage(address: string): SnapshotStorage;
  /** Whether results go to a person who can see colours. */
  readonly isColoured: boolean;
  /** Whether errors go to a terminal, so that a line can be written over. */
  readonly showsProgress: boolean;
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly fetch?: typeof fetch;
}
