import type { SnapshotState } from './snapshot-state.ts';

/** A code that is listed now, and was not, or was on other lists. */
export interface AddedRow {
  /** The code, 18 characters. */
  readonly code: string;
  /** Ids of the adverse lists with an effective entry. */
  readonly lists: readonly string[];
  /** Whether one of the entries is contested. */
  readonly contested: boolean;
}

/** What changed in the register since a state, and what is needed to say so exactly. */
export interface DeltaChanges {
  /**
   * Every snapshot from which clients still come, brought to the state that the delta applies to. All have the same
   * key seed and state; they differ in which unregistered codes hit them by chance.
   */
  readonly held: readonly [SnapshotState, ...SnapshotState[]];
  /** Seed of the keys in them. */
  readonly keySeed: number;
  /** Codes listed before and no longer. */
  readonly removed: Iterable<string>;
  /** Codes that are listed since, or on other lists. */
  readonly added: Iterable<AddedRow>;
  /** Codes that entered the register since that state. Those that hit a held snapshot by chance are corrected. */
  readonly registered: Iterable<string>;
  /** Every registered code now, the new ones included. Exactness holds for these. */
  universe(): Iterable<string>;
  /** About how many codes are listed: decides the width of the fingerprints, as `registeredCount` does. */
  readonly listedCount: number;
  /** About how many are registered; see `listedCount`. */
  readonly registeredCount: number;
  /** Changes of the name set, when it travels in the same delta. */
  readonly names?: NameChanges;
}

/** What changed among the names that listed companies bear, all normalised. */
export interface NameChanges {
  /** Names that some listed company bore and none bears now. */
  readonly removed: Iterable<string>;
  /** Names that some listed company bears now and none bore. */
  readonly added: Iterable<string>;
  /** Names that entered the register since. */
  readonly registered: Iterable<string>;
  /** Every registered name now. Leave empty for a name set that is not corrected. */
  universe(): Iterable<string>;
  /** About how many names listed companies bear: decides the width of the fingerprints. */
  readonly listedCount: number;
  /** About how many are registered; see `listedCount`. */
  readonly registeredCount: number;
}

/** What a delta came to. */
export interface DeltaReport {
  /** Codes taken away, newly registered ones that hit by chance included. */
  readonly removals: number;
  /** Codes added, or put on other lists. */
  readonly additions: number;
  /** Registered codes that share a fingerprint with a change and are excepted from it. */
  readonly exceptions: number;
  /** Newly registered codes that hit a held snapshot by chance. */
  readonly chanceHits: number;
  /** Length of the file, in bytes. */
  readonly bytes: number;
  /** Length of the file's beginning that is enough to take away: for the manifest. */
  readonly removalBytes: number;
}
