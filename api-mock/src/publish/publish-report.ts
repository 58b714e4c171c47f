import type { DetailsReference, SigningKey } from '@credit-lens/sdk/snapshot';

/** What a publish wrote, and what it comes to. */
export interface PublishReport {
  readonly folder: string;
  readonly sequence: number;
  readonly asOf: string;
  /** How codes and names are carried: a full snapshot, one more delta, or as before. */
  readonly codes: 'full' | 'delta' | 'unchanged';
  /** Why a full snapshot was written; else null. */
  readonly reason: string | null;
  readonly listed: number;
  readonly registered: number;
  /** Deltas that the manifest names. */
  readonly deltas: number;
  /** Bytes of what the manifest names, by kind, uncompressed. */
  readonly bytes: {
    readonly keys: number;
    readonly manifest: number;
    readonly snapshot: number;
    readonly deltas: number;
    readonly details: number;
    readonly detailsIndex: number;
    readonly catalogue: number;
    /** 0: no site adapters are published. */
    readonly adapters: number;
  };
  readonly details: Pick<DetailsReference, 'version' | 'prefixBits' | 'companiesPerFile' | 'sizes'> & {
    readonly files: number;
    /** Files that were written anew. */
    readonly written: number;
  };
  /** Paths removed, because no manifest of the last 48 hours named them. */
  readonly removed: number;
  /** The trust root: what a client must be given once, by another way than this folder. */
  readonly trust: readonly SigningKey[];
}
