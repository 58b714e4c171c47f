import type { CoveragePredicate } from '../../contract/types.gen.ts';
import { type DetailsReference, readDetailsReference } from '../details/details-reference.ts';
import { type AdaptersReference, readAdaptersReference } from './adapters-reference.ts';
import type { FileReference } from './content-hash.ts';
import { DocumentReader } from './document-reader.ts';
import { readFileReference } from './file-reference.ts';
import type { DocumentContent } from './signed-document.ts';

/** A full snapshot file. */
export interface SnapshotReference extends FileReference {
  /** State of the register it was built from, hex. */
  readonly state: string;
}

/** A delta file. The state it leads to is its `sha256`. */
export interface DeltaReference extends FileReference {
  /** The state it applies to, hex. */
  readonly from: string;
  /** The beginning of the file that is enough to take away what is no longer listed. */
  readonly removals: { readonly bytes: number; readonly sha256: string };
}

/** The files of one set, codes or names. */
export interface SnapshotTrack {
  /** The state of the register that the manifest stands for, hex. */
  readonly state: string;
  /** The full file. */
  readonly snapshot: SnapshotReference;
  /** Deltas in any order; together they lead from earlier states to `state`. */
  readonly deltas: readonly DeltaReference[];
}

/** What a publisher signs: which files are current, of when, for whom, and about which codes. */
export interface SnapshotManifest {
  /** Counts up with every manifest; a lower one is never accepted after a higher. */
  readonly sequence: number;
  /** When the register was read. */
  readonly asOf: string;
  /** Oldest client version that may read these files, as `1.2.3`. */
  readonly minimumClientVersion: string;
  /** How long the answers hold, in seconds since `asOf`. */
  readonly maximumAge: {
    /** Until then every answer holds. */
    readonly answers: number;
    /** Until then a flag may still be shown, as of its date; the absence of one says nothing any more. */
    readonly flags: number;
  };
  /** What the register held at build. */
  readonly coverage: {
    readonly registered: number;
    readonly listed: number;
    /** Codes outside it are `notCovered` and never looked up. */
    readonly predicate: CoveragePredicate;
  };
  /** The way to the set of listed codes. */
  readonly codes: SnapshotTrack;
  /** Null when names travel in the files of `codes`, or not at all. */
  readonly names: SnapshotTrack | null;
  /** Lists and coverage as the API serves them. Null when they are not published. */
  readonly catalogue: FileReference | null;
  /** Where sites name their sellers, for clients that read pages. Null when none are published. */
  readonly adapters: AdaptersReference | null;
  /** The records of the listed companies. Null when they are not published. */
  readonly details: DetailsReference | null;
}

const HASH = /^[0-9a-f]{64}$/;
const VERSION = /^\d{1,5}\.\d{1,5}\.\d{1,5}$/;
const MOST_DELTAS = 256;
const MOST_PREFIXES = 10_000;

/**
 * Reads a manifest's members. Members it does not know are left alone: they are signed all the same.
 *
 * @throws SnapshotRefused `malformed`, naming the member.
 */
export function readManifest(content: DocumentContent): SnapshotManifest {
  const manifest = new DocumentReader(content, 'manifest');
  const age = manifest.object('maximumAge');
  const coverage = manifest.object('coverage');
  const predicate = coverage.object('predicate');
  const listed = coverage.count('listed');
  const names = manifest.objectOrNull('names');
  const catalogue = manifest.optionalObject('catalogue');
  const adapters = manifest.optionalObject('adapters');
  const details = manifest.optionalObject('details');
  return {
    sequence: manifest.count('sequence'),
    asOf: manifest.instant('asOf'),
    minimumClientVersion: manifest.text('minimumClientVersion', VERSION),
    maximumAge: { answers: age.count('answers'), flags: age.count('flags') },
    coverage: {
      registered: coverage.count('registered'),
      listed,
      predicate: {
        organisationCodePrefixes: predicate.texts(
          'organisationCodePrefixes',
          /^[0-9A-Z]{1,8}$/,
          MOST_PREFIXES,
        ),
        // Absent in manifests of registers that cover every category or region.
        ...(predicate.has('categoryPrefixes')
          ? { categoryPrefixes: predicate.texts('categoryPrefixes', /^[0-9A-Z]{1,2}$/, MOST_PREFIXES) }
          : {}),
        ...(predicate.has('regionPrefixes')
          ? { regionPrefixes: predicate.texts('regionPrefixes', /^[0-9]{1,6}$/, MOST_PREFIXES) }
          : {}),
        withheldCategories: predicate.texts('withheldCategories', /^[0-9A-Z]{2}$/, MOST_PREFIXES),
      },
    },
    codes: readTrack(manifest.object('codes')),
    names: names === null ? null : readTrack(names),
    catalogue: catalogue === null ? null : readFileReference(catalogue),
    adapters: adapters === null ? null : readAdaptersReference(adapters),
    details: details === null ? null : readDetailsReference(details, listed),
  };
}

function readTrack(track: DocumentReader): SnapshotTrack {
  const snapshot = track.object('snapshot');
  return {
    state: track.text('state', HASH),
    snapshot: { ...readFileReference(snapshot), state: snapshot.text('state', HASH) },
    deltas: track.objects('deltas', MOST_DELTAS).map((delta) => {
      const file = readFileReference(delta);
      const removals = delta.object('removals');
      const beginning = { bytes: removals.count('bytes', file.bytes), sha256: removals.text('sha256', HASH) };
      return { ...file, from: delta.text('from', HASH), removals: beginning };
    }),
  };
}
