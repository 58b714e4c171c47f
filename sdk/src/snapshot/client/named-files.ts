import type { Coverage, CreditList } from '../../contract/types.gen.ts';
import { SnapshotRefused } from '../snapshot-refused.ts';
import type { AdaptersReference } from '../trust/adapters-reference.ts';
import { type FileReference, requireContent } from '../trust/content-hash.ts';
import type { SnapshotManifest } from '../trust/manifest.ts';
import type { SnapshotStorage } from './storage/snapshot-storage.ts';

/** What a publisher says of its lists and of what its register holds, as the API serves it. */
export interface PublishedCatalogue {
  /** The catalogue of lists. */
  readonly lists: readonly CreditList[];
  /** What the register covers. */
  readonly coverage: Coverage;
}

/** A file of site adapters, as the manifest names it and with its bytes, verified. */
export interface PublishedAdapters {
  /** Path, length, hash and version, as the signed manifest has them. */
  readonly reference: AdaptersReference;
  /** The whole file, whose hash is that of the reference; what stands in it is for the reader of adapters to check. */
  readonly bytes: Uint8Array<ArrayBuffer>;
}

/** Reads a file as it is kept here, compared with its hash; null when it is not here. Asks nobody. */
export type KeptFile = (reference: FileReference) => Promise<Uint8Array<ArrayBuffer> | null>;

/** Names under which files of a manifest are kept, so that a commit lets them lie. */
export function namesOfNamedFiles({ catalogue, adapters, details }: SnapshotManifest): string[] {
  return [catalogue, adapters, details?.index ?? null].flatMap((file) =>
    file === null ? [] : [nameOf(file)],
  );
}

/** Under what name a file of a manifest is kept. */
export const nameOf = ({ sha256 }: FileReference): string => `named-${sha256}`;

/** Reads the files beside the snapshots that a manifest names. They are kept from one state to the next. */
export function keptFile(storage: Pick<SnapshotStorage, 'read'>): KeptFile {
  return async (reference) => {
    const bytes = await storage.read(nameOf(reference));
    if (bytes === null) return null;
    const whole = Uint8Array.from(bytes);
    try {
      await requireContent(whole, reference);
      return whole;
    } catch (error) {
      // Damaged on this device: as if it were not there, so that it is fetched again.
      if (error instanceof SnapshotRefused) return null;
      throw error;
    }
  };
}

/**
 * Reads the catalogue's file. Its rows are what the publisher signed and are not looked into: readers of the whole contract
 * would weigh more than the rest of a client. Null when it is no catalogue at all.
 */
export function readCatalogue(bytes: Uint8Array): PublishedCatalogue | null {
  try {
    const { lists, coverage } = JSON.parse(new TextDecoder().decode(bytes)) ?? {};
    const isCatalogue = Array.isArray(lists?.items) && typeof coverage === 'object' && coverage !== null;
    return isCatalogue ? { lists: lists.items, coverage } : null;
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}
