import type { FileReference } from './content-hash.ts';
import type { DocumentReader } from './document-reader.ts';

const HASH = /^[0-9a-f]{64}$/;

/** A relative path without empty, `.` or `..` parts. */
export const PATH = /^(?!\.{1,2}(\/|$))[A-Za-z0-9._-]{1,100}(\/(?!\.{1,2}(\/|$))[A-Za-z0-9._-]{1,100}){0,4}$/;

/** Largest file a client fetches: 256 MB. National scale needs ten. */
const LARGEST_FILE = 2 ** 28;

/** Reads what a manifest says of a file. @throws SnapshotRefused `malformed`, naming the member. */
export function readFileReference(file: DocumentReader): FileReference {
  return {
    path: file.text('path', PATH),
    bytes: file.count('bytes', LARGEST_FILE),
    sha256: file.text('sha256', HASH),
  };
}
