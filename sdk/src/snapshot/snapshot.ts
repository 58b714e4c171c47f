import type { ListCombination } from './container/list-combination.ts';
import type { SnapshotDescription } from './container/snapshot-description.ts';
import type { CreditAnswers } from './credit-answers.ts';
import type { CombinationLevels } from './fuse/combination-levels.ts';
import type { ExactSet } from './fuse/exact-set.ts';
import { codeKey } from './key/code-key.ts';
import { nameKey } from './key/name-key.ts';

/** The listed codes of a snapshot, by key. */
export interface ListedCodes {
  readonly members: ExactSet;
  readonly levels: CombinationLevels;
  readonly combinations: readonly ListCombination[];
}

/**
 * An open snapshot: views on the file's bytes, which must not change while it is used. See `openSnapshot`.
 *
 * @example
 * import { openSnapshot, type Snapshot } from '@credit-lens/sdk/snapshot';
 * import { buildSnapshot } from '@credit-lens/sdk/snapshot/build';
 *
 * const code = '91330106FAKE000133';
 * const source = { listed: () => [{ code, lists: ['B02'], contested: false }], registered: () => [code] };
 * const { bytes } = buildSnapshot(source, { state: new Uint8Array(32), holds: 'codes' });
 * const snapshot: Snapshot = openSnapshot(bytes);
 * console.log(snapshot.has(code), snapshot.holdsNames, snapshot.description.listed); // → true false 1
 */
export class Snapshot implements CreditAnswers {
  /** What the file says of itself. */
  readonly description: SnapshotDescription;
  private readonly codes: ListedCodes | null;
  private readonly names: ExactSet | null;
  private readonly key = new Int32Array(2);

  constructor(description: SnapshotDescription, codes: ListedCodes | null, names: ExactSet | null) {
    this.description = description;
    this.codes = codes;
    this.names = names;
  }

  /** Whether codes can be asked about. */
  get holdsCodes(): boolean {
    return this.codes !== null;
  }

  /** Whether names can be asked about. */
  get holdsNames(): boolean {
    return this.names !== null;
  }

  /** See `CreditAnswers.has`. */
  has(code: string): boolean {
    const { key } = this;
    if (!codeKey(code, this.description.keySeed, key)) throw notACode(code);
    return this.hasKey(key[0] as number, key[1] as number);
  }

  /** See `CreditAnswers.combination`. */
  combination(code: string): ListCombination | null {
    const { key } = this;
    if (!codeKey(code, this.description.keySeed, key)) throw notACode(code);
    return this.combinationOfKey(key[0] as number, key[1] as number);
  }

  /** See `CreditAnswers.hasName`. */
  hasName(name: string): boolean {
    nameKey(name, this.description.keySeed, this.key);
    return this.hasNameKey(this.key[0] as number, this.key[1] as number);
  }

  /** `has`, for a key of this snapshot's seed. */
  hasKey(low: number, high: number): boolean {
    return this.requireCodes().members.has(low, high);
  }

  /** `combination`, for a key of this snapshot's seed. */
  combinationOfKey(low: number, high: number): ListCombination | null {
    const codes = this.requireCodes();
    if (!codes.members.has(low, high)) return null;
    return codes.combinations[codes.levels.number(low, high)] ?? null;
  }

  /** `hasName`, for a key of this snapshot's seed. */
  hasNameKey(low: number, high: number): boolean {
    if (this.names === null)
      throw new RangeError('This snapshot holds no names: nothing can be said about one.');
    return this.names.has(low, high);
  }

  private requireCodes(): ListedCodes {
    if (this.codes !== null) return this.codes;
    throw new RangeError('This snapshot holds no codes: nothing can be said about one.');
  }
}

/** The error for a text that cannot be a code. It quotes no text: it may be anything from a page. */
export function notACode(text: string): RangeError {
  return new RangeError(
    `A text of ${text.length} characters is no unified social credit code: check with hasCodeForm before asking.`,
  );
}
