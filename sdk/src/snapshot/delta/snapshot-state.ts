import type { ListCombination } from '../container/list-combination.ts';
import type { CreditAnswers } from '../credit-answers.ts';
import { codeKey } from '../key/code-key.ts';
import { nameKey } from '../key/name-key.ts';
import { notACode, type Snapshot } from '../snapshot.ts';
import { SnapshotRefused } from '../snapshot-refused.ts';
import { toHex } from '../trust/content-hash.ts';
import { ChangeSieve } from './change-sieve.ts';
import type { Delta, DeltaRemovals, EarlyRemovals } from './delta.ts';

/** Sieves as they lie on a device. */
export interface KeptSieves {
  readonly codes: Uint8Array | null;
  readonly names: Uint8Array | null;
}

/**
 * A snapshot and the deltas since, answered together: the snapshot's answer, changed by each delta in turn. Nothing
 * is merged, so the snapshot's bytes stay as they are, and a delta is forgotten by opening without it.
 *
 * @example
 * import { contentHash, openSnapshot, readDelta, SnapshotState } from '@credit-lens/sdk/snapshot';
 * import { buildDelta, buildSnapshot } from '@credit-lens/sdk/snapshot/build';
 *
 * const code = '91330106FAKE000133';
 * const source = { listed: () => [], registered: () => [code] };
 * const { bytes } = buildSnapshot(source, { state: new Uint8Array(32), holds: 'codes' });
 * const before = SnapshotState.of(openSnapshot(bytes));
 * const file = buildDelta({
 *   held: [before],
 *   keySeed: 0,
 *   removed: [],
 *   added: [{ code, lists: ['B02'], contested: false }],
 *   registered: [],
 *   universe: source.registered,
 *   listedCount: 1,
 *   registeredCount: 1,
 * });
 * const after = before.after(readDelta(file.bytes), await contentHash(file.bytes));
 * console.log(before.has(code), after.combination(code)); // → false { lists: [ 'B02' ], contested: false }
 */
export class SnapshotState implements CreditAnswers {
  /** The state of the register that these answers stand for. */
  readonly state: Uint8Array;
  private readonly base: Snapshot;
  private readonly deltas: readonly Delta[];
  private readonly early: readonly EarlyRemovals[];
  /** The deltas, then the early removals: what an answer goes through. */
  private readonly steps: readonly (Delta | DeltaRemovals)[];
  private readonly codeSieve: ChangeSieve;
  private readonly nameSieve: ChangeSieve;
  private readonly key = new Int32Array(2);

  private constructor(
    base: Snapshot,
    state: Uint8Array,
    deltas: readonly Delta[],
    early: readonly EarlyRemovals[],
    kept: KeptSieves = { codes: null, names: null },
  ) {
    this.base = base;
    this.state = state;
    this.deltas = deltas;
    this.early = early;
    this.steps = [...deltas, ...early.map(({ removals }) => removals)];
    this.codeSieve = new ChangeSieve(
      () => [
        ...this.steps.map(({ codeRemovals }) => codeRemovals),
        ...deltas.map(({ codeAdditions }) => codeAdditions?.selection ?? null),
      ],
      kept.codes,
    );
    this.nameSieve = new ChangeSieve(
      () => [
        ...this.steps.map(({ nameRemovals }) => nameRemovals),
        ...deltas.map(({ nameAdditions }) => nameAdditions),
      ],
      kept.names,
    );
  }

  /** A snapshot as it was published. */
  static of(base: Snapshot): SnapshotState {
    return new SnapshotState(base, base.description.state, [], []);
  }

  /**
   * A state that was reached before, with the sieves that `sieves` gave for it. Nothing is compared here: for what has
   * lain on this device as it was.
   */
  static resumed(
    base: Snapshot,
    {
      state,
      deltas,
      early,
      sieves,
    }: {
      readonly state: Uint8Array;
      readonly deltas: readonly Delta[];
      readonly early: readonly EarlyRemovals[];
      readonly sieves: KeptSieves;
    },
  ): SnapshotState {
    return new SnapshotState(base, state, deltas, early, sieves);
  }

  /** What to keep beside the deltas, so that the first answers after `resumed` need not read them; null: nothing changed. */
  get sieves(): KeptSieves {
    const { base, steps } = this;
    return {
      codes: steps.length > 0 && base.holdsCodes ? this.codeSieve.toBeKept() : null,
      names: steps.length > 0 && base.holdsNames ? this.nameSieve.toBeKept() : null,
    };
  }

  /** Reads every delta, so that no answer waits for it later. @throws SnapshotRefused when one cannot be read. */
  settle(): void {
    if (this.steps.length === 0) return;
    this.codeSieve.refine();
    this.nameSieve.refine();
  }

  /**
   * The state after a delta.
   *
   * @param yields the state it leads to: the SHA-256 of its file, already compared with the manifest.
   * @throws SnapshotRefused `wrongLink` when it applies to another state or to other keys.
   */
  after(delta: Delta, yields: Uint8Array): SnapshotState {
    if (toHex(delta.from) !== toHex(this.state)) {
      throw new SnapshotRefused(
        'wrongLink',
        `The delta applies to state ${toHex(delta.from)}; this one is ${toHex(this.state)}.`,
      );
    }
    this.requireKeys(delta);
    return new SnapshotState(
      this.base,
      yields,
      [...this.deltas, delta],
      leadingOn(this.early, toHex(yields)),
    );
  }

  /**
   * The same state, with what a later delta takes away already gone. For a delta that cannot be applied yet, because
   * its rest or one before it is missing. Dropped when that delta is applied, or when another one steps over it: what
   * came back on the way would otherwise stay away.
   *
   * @param yields the state that the whole delta leads to.
   * @throws SnapshotRefused `wrongLink` when it is for other keys.
   */
  afterRemovals(removals: DeltaRemovals, yields: Uint8Array): SnapshotState {
    this.requireKeys(removals);
    if (toHex(yields) === toHex(this.state)) return this;
    return new SnapshotState(this.base, this.state, this.deltas, [
      ...this.early,
      { removals, yields: toHex(yields) },
    ]);
  }

  /** See `CreditAnswers.has`. */
  has(code: string): boolean {
    const { key } = this;
    if (!codeKey(code, this.base.description.keySeed, key)) throw notACode(code);
    return this.hasKey(key[0] as number, key[1] as number);
  }

  /** See `CreditAnswers.combination`. */
  combination(code: string): ListCombination | null {
    const { key } = this;
    if (!codeKey(code, this.base.description.keySeed, key)) throw notACode(code);
    const low = key[0] as number;
    const high = key[1] as number;
    let combination = this.base.combinationOfKey(low, high);
    if (!this.codeSieve.passes(low, high)) return combination;
    for (const step of this.steps) {
      if (step.codeRemovals?.has(low, high)) combination = null;
      const additions = 'codeAdditions' in step ? step.codeAdditions : null;
      const place = additions?.selection.find(low, high) ?? -1;
      if (place >= 0) combination = additions?.combinations[additions.numbers[place] as number] ?? null;
    }
    return combination;
  }

  /** See `CreditAnswers.hasName`. */
  hasName(name: string): boolean {
    const { key } = this;
    nameKey(name, this.base.description.keySeed, key);
    return this.hasNameKey(key[0] as number, key[1] as number);
  }

  /** `has`, for a key of this snapshot's seed. */
  hasKey(low: number, high: number): boolean {
    let listed = this.base.hasKey(low, high);
    if (!this.codeSieve.passes(low, high)) return listed;
    for (const step of this.steps) {
      if (step.codeRemovals?.has(low, high)) listed = false;
      if ('codeAdditions' in step && step.codeAdditions?.selection.has(low, high)) listed = true;
    }
    return listed;
  }

  /** `hasName`, for a key of this snapshot's seed. */
  hasNameKey(low: number, high: number): boolean {
    let listed = this.base.hasNameKey(low, high);
    if (!this.nameSieve.passes(low, high)) return listed;
    for (const step of this.steps) {
      if (step.nameRemovals?.has(low, high)) listed = false;
      if ('nameAdditions' in step && step.nameAdditions?.has(low, high)) listed = true;
    }
    return listed;
  }

  /** Seed of the keys. */
  get keySeed(): number {
    return this.base.description.keySeed;
  }

  private requireKeys(removals: DeltaRemovals): void {
    const { keySeed } = this;
    if (removals.keySeed === keySeed) return;
    throw new SnapshotRefused(
      'wrongLink',
      `The delta has key seed ${removals.keySeed}, the snapshot ${keySeed}.`,
    );
  }
}

/** The early removals whose deltas, one after the other, follow a state. */
function leadingOn(early: readonly EarlyRemovals[], state: string): EarlyRemovals[] {
  const next = early.filter(({ removals }) => toHex(removals.from) === state);
  const others = early.filter((waiting) => !next.includes(waiting));
  return [...next, ...next.flatMap(({ yields }) => leadingOn(others, yields))];
}
