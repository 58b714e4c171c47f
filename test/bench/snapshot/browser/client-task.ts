import type { PublisherTrust } from '@credit-lens/sdk/snapshot/client';

/** What a worker is to open; it stands in the worker's name, so that nothing waits for a message. */
export interface ClientTask {
  /** `storage`: from IndexedDB, as every start does. `memory`: its files were read beforehand, and reading is not timed. */
  readonly from: 'storage' | 'memory';
  readonly baseUrl: string;
  readonly trust: PublisherTrust;
  readonly listedCode: string;
}

/** What the worker measured, in milliseconds. */
export interface ClientOpening {
  /** From the beginning of the worker to the first line of its script. */
  readonly scriptMs: number;
  /** `open` of the client: signature, hashes of the deltas, structure. */
  readonly openMs: number;
  /** The first `check`. */
  readonly checkMs: number;
}
