import type { FileReference } from './content-hash.ts';
import type { DocumentReader } from './document-reader.ts';
import { readFileReference } from './file-reference.ts';

/** Largest file of site adapters, in bytes: some thousand adapters. */
export const LARGEST_ADAPTERS = 256 * 1_024;

/** A file of site adapters: data that says where a site's pages name their sellers. */
export interface AdaptersReference extends FileReference {
  /** Counts up with every other file; one that is lower than what a client holds is an old one. */
  readonly version: number;
}

/** Reads what a manifest says of it. @throws SnapshotRefused `malformed`, naming the member. */
export function readAdaptersReference(file: DocumentReader): AdaptersReference {
  return {
    ...readFileReference(file),
    bytes: file.count('bytes', LARGEST_ADAPTERS),
    version: file.count('version'),
  };
}
