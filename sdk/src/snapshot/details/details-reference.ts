import { SnapshotRefused } from '../snapshot-refused.ts';
import type { FileReference } from '../trust/content-hash.ts';
import type { DocumentReader } from '../trust/document-reader.ts';
import { PATH, readFileReference } from '../trust/file-reference.ts';
import { DETAILS_HASH_LENGTH, LARGEST_DETAILS, MOST_PREFIX_BITS } from './details-layout.ts';

/** The details files that belong to a manifest. Whatever is read from them hangs on the hash of their index. */
export interface DetailsReference {
  /** First 16 hex digits of the index's SHA-256: other files have another version. */
  readonly version: string;
  /** Bits of SHA-256(code) that choose a file; there are 2^prefixBits files. */
  readonly prefixBits: number;
  /** Folder of the files, relative to the manifest, without a slash at the end. */
  readonly path: string;
  /** The hashes of all files, in order; see `DetailsIndex`. */
  readonly index: FileReference;
  /** Listed companies in a file: among so many a person who opens one card hides. */
  readonly companiesPerFile: { readonly least: number; readonly median: number; readonly most: number };
  /** The lengths that a file may have, ascending. */
  readonly sizes: readonly number[];
}

const VERSION = /^[0-9a-f]{16}$/;

/** Sizes of which one tells too much: a publisher writes one or a few. */
const MOST_SIZES = 8;

/**
 * Reads the manifest's member `details`.
 *
 * @param listed how many listed companies the manifest says there are: so few cannot fill more files than they do
 * @throws SnapshotRefused `malformed`, naming the member.
 */
export function readDetailsReference(details: DocumentReader, listed: number): DetailsReference {
  const companies = details.object('companiesPerFile');
  const most = companies.count('most');
  const median = companies.count('median', most);
  const reference = {
    version: details.text('version', VERSION),
    prefixBits: details.count('prefixBits', MOST_PREFIX_BITS),
    path: details.text('path', PATH),
    index: readFileReference(details.object('index')),
    companiesPerFile: { least: companies.count('least', median), median, most },
    sizes: details.counts('sizes', MOST_SIZES, LARGEST_DETAILS),
  };
  const { index, prefixBits, sizes, version } = reference;
  const { least } = reference.companiesPerFile;
  if (least * 2 ** prefixBits > listed)
    throw malformed(
      `has ${2 ** prefixBits} files of at least ${least} companies each, but ${listed} are listed`,
    );
  if (index.bytes !== DETAILS_HASH_LENGTH * 2 ** prefixBits)
    throw malformed(`has an index of ${index.bytes} bytes for ${2 ** prefixBits} files`);
  if (!index.sha256.startsWith(version)) throw malformed('has a version that is not of its index');
  if (sizes.length === 0 || sizes.some((size, at) => at > 0 && size <= (sizes[at - 1] as number)))
    throw malformed('has sizes that do not ascend');
  return reference;
}

function malformed(what: string): SnapshotRefused {
  return new SnapshotRefused('malformed', `The manifest's member details ${what}.`);
}
