import type { ListCombination } from '../container/list-combination.ts';
import type { KeySelection } from './key-selection.ts';

/** Codes that are listed from now on, each with its lists. */
export interface CodeAdditions {
  readonly selection: KeySelection;
  /** Number of the combination of each entry, in the entries' order. */
  readonly numbers: Uint16Array;
  readonly combinations: readonly ListCombination[];
}

/** The part of a delta that only takes away, and stands first in the file. */
export interface DeltaRemovals {
  /** The state of the register that the delta applies to. */
  readonly from: Uint8Array;
  /** Seed of the keys; must be that of the snapshot. */
  readonly keySeed: number;
  /** Codes that are listed no longer; null when there are none. */
  readonly codeRemovals: KeySelection | null;
  /** Names that no listed company bears any more; null when there are none. */
  readonly nameRemovals: KeySelection | null;
}

/** What changed in the register from one state to the next. Removals apply before additions. */
export interface Delta extends DeltaRemovals {
  /** Codes that are listed since, with their lists; null when there are none. */
  readonly codeAdditions: CodeAdditions | null;
  /** Names that a listed company bears since; null when there are none. */
  readonly nameAdditions: KeySelection | null;
}

/** Removals that arrived before the delta they belong to could be applied. */
export interface EarlyRemovals {
  readonly removals: DeltaRemovals;
  /** Hex of the state that their delta leads to. */
  readonly yields: string;
}
