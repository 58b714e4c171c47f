import { CombinationBuilder } from '../build/combination-builder.ts';
import { aligned, preambleLength } from '../container/layout.ts';
import { listCombination } from '../container/list-combination.ts';
import { SECTION } from '../container/section-kind.ts';
import { STATE_LENGTH } from '../container/snapshot-description.ts';
import { type SectionBytes, writeContainer } from '../container/write-container.ts';
import { codeKey } from '../key/code-key.ts';
import { nameKey } from '../key/name-key.ts';
import { notACode } from '../snapshot.ts';
import { toHex } from '../trust/content-hash.ts';
import type { AddedRow, DeltaChanges, DeltaReport, NameChanges } from './delta-changes.ts';
import { LINK_LENGTH } from './read-delta.ts';
import { SideBuilder } from './side-builder.ts';
import { writeAdditions } from './write-additions.ts';

/** What a delta is built with: `DeltaChanges` without its rows, which are pushed. */
export interface DeltaBuilderOptions
  extends Pick<DeltaChanges, 'held' | 'keySeed' | 'listedCount' | 'registeredCount'> {
  /** When names travel in the same delta. */
  readonly names?: Pick<NameChanges, 'listedCount' | 'registeredCount'>;
}

/**
 * Builds a delta from rows pushed into `codes` and `names`: all removals, then all additions, then every newly
 * registered one with `enter`, then every registered one with `distinguish`, then `finish`. Memory stays within the
 * changes.
 *
 * @example
 * import { openSnapshot, SnapshotState } from '@credit-lens/sdk/snapshot';
 * import { buildSnapshot, DeltaBuilder } from '@credit-lens/sdk/snapshot/build';
 *
 * const code = '91330106FAKE000133';
 * const source = { listed: () => [{ code, lists: ['B02'], contested: false }], registered: () => [code] };
 * const { bytes } = buildSnapshot(source, { state: new Uint8Array(32), holds: 'codes' });
 * const held = [SnapshotState.of(openSnapshot(bytes))] as const;
 * const builder = new DeltaBuilder({ held, keySeed: 0, listedCount: 1, registeredCount: 1 });
 * builder.codes.remove(code);
 * builder.codes.distinguish(code);
 * console.log(builder.finish().report.removals); // → 1
 */
export class DeltaBuilder {
  /** Takes what changed among the codes; additions go through `add`. */
  readonly codes: Pick<SideBuilder, 'remove' | 'enter' | 'distinguish' | 'complete'>;
  /** Takes what changed among the names; null when none travel in this delta. */
  readonly names: Pick<SideBuilder, 'remove' | 'add' | 'enter' | 'distinguish' | 'complete'> | null;
  private readonly options: DeltaBuilderOptions;
  private readonly codeSide: SideBuilder;
  private readonly nameSide: SideBuilder | null;
  private readonly combinations = new CombinationBuilder();

  /** @throws RangeError when the held snapshots are not in one state under one key seed. */
  constructor(options: DeltaBuilderOptions) {
    requireOneState(options);
    const { held, keySeed, names } = options;
    this.options = options;
    this.codeSide = new SideBuilder(
      options.listedCount,
      options.registeredCount,
      (code, key) => {
        if (!codeKey(code, keySeed, key)) throw notACode(code);
      },
      (low, high) => held.some((state) => state.hasKey(low, high)),
    );
    this.nameSide =
      names === undefined
        ? null
        : new SideBuilder(
            names.listedCount,
            names.registeredCount,
            (name, key) => nameKey(name, keySeed, key),
            (low, high) => held.some((state) => state.hasNameKey(low, high)),
          );
    this.codes = this.codeSide;
    this.names = this.nameSide;
  }

  /**
   * A code that is listed now, and was not, or was on other lists.
   *
   * @throws RangeError when it has no code's form, or is both removed and added, or comes twice.
   */
  add(row: AddedRow): void {
    const combination = listCombination(row.lists, row.contested);
    const ordinal = this.codeSide.add(row.code);
    if (ordinal < 0) throw new RangeError(`${row.code} is added twice: join its lists into one row.`);
    this.combinations.set(ordinal, combination);
  }

  /** Whether there is nothing to take away or to add, so that no delta is needed. */
  get isEmpty(): boolean {
    const sides = this.nameSide === null ? [this.codeSide] : [this.codeSide, this.nameSide];
    return sides.every(({ removals, additions }) => removals.size + additions.size === 0);
  }

  /** Writes the file. @throws KeyCollision when two codes cannot be told apart. */
  finish(): { readonly bytes: Uint8Array<ArrayBuffer>; readonly report: DeltaReport } {
    const { codeSide: codes, nameSide: names } = this;
    const removing: SectionBytes[] = [{ kind: SECTION.link, bytes: link(this.options) }];
    if (codes.removals.size > 0) removing.push({ kind: SECTION.codeRemovals, bytes: codes.removals.write() });
    if (names !== null && names.removals.size > 0)
      removing.push({ kind: SECTION.nameRemovals, bytes: names.removals.write() });
    const adding: SectionBytes[] = [];
    if (codes.additions.size > 0)
      adding.push({
        kind: SECTION.codeAdditions,
        bytes: writeAdditions(codes.additions, this.combinations),
      });
    if (names !== null && names.additions.size > 0)
      adding.push({ kind: SECTION.nameAdditions, bytes: names.additions.write() });
    const bytes = writeContainer('delta', [...removing, ...adding]);
    let removalBytes = preambleLength(removing.length + adding.length);
    for (const section of removing) removalBytes = aligned(removalBytes + section.bytes.length);
    return {
      bytes,
      report: {
        removals: codes.removals.size,
        additions: codes.additions.size,
        exceptions: codes.removals.exceptionCount + codes.additions.exceptionCount,
        chanceHits: codes.chanceHits,
        bytes: bytes.length,
        removalBytes,
      },
    };
  }
}

function requireOneState({ held, keySeed }: DeltaBuilderOptions): void {
  const from = toHex(held[0].state);
  for (const state of held) {
    if (toHex(state.state) !== from) {
      throw new RangeError(
        `A held snapshot is in another state, ${toHex(state.state)}, not in ${from}: bring it there.`,
      );
    }
    if (state.keySeed !== keySeed) {
      throw new RangeError(
        `A held snapshot has key seed ${state.keySeed}; the delta was to have ${keySeed}.`,
      );
    }
  }
}

function link({ held, keySeed }: DeltaBuilderOptions): Uint8Array {
  const bytes = new Uint8Array(LINK_LENGTH);
  bytes.set(held[0].state);
  new DataView(bytes.buffer).setUint32(STATE_LENGTH, keySeed, true);
  return bytes;
}
