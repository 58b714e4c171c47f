import type { DetailsReference, SigningKey } from '@credit-lens/sdk/snapshot';
import type { DayOfDeltas } from './track-chain.ts';

/** How codes or names are carried. */
export interface TrackReport {
  /** A full snapshot, one more delta, or as before. */
  readonly kind: 'full' | 'delta' | 'unchanged';
  /** Why a full snapshot was written; else null. */
  readonly reason: string | null;
  /** Deltas that the manifest names. */
  readonly deltas: number;
  /** Bytes of the files that the manifest names. */
  readonly bytes: { readonly snapshot: number; readonly deltas: number };
  /** Bytes of deltas since this time yesterday, and those that a day may have before a new chain begins. */
  readonly day: DayOfDeltas;
}

/** What a publish wrote, and what it comes to. */
export interface PublishReport {
  readonly folder: string;
  readonly sequence: number;
  readonly asOf: string;
  readonly codes: TrackReport;
  readonly names: TrackReport;
  readonly listed: number;
  readonly registered: number;
  /** Bytes of what else there is, by kind, uncompressed. */
  readonly bytes: {
    readonly keys: number;
    readonly manifest: number;
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
  /** Paths removed, because no manifest of the last seven days named them. */
  readonly removed: number;
  /** The trust root: what a client must be given once, by another way than this folder. */
  readonly trust: readonly SigningKey[];
}
