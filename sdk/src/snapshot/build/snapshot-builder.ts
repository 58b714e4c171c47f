import { combinationName, listCombination } from '../container/list-combination.ts';
import { SECTION } from '../container/section-kind.ts';
import { writeDescription } from '../container/snapshot-description.ts';
import { type SectionBytes, writeContainer } from '../container/write-container.ts';
import { codeKey } from '../key/code-key.ts';
import { nameKey } from '../key/name-key.ts';
import { notACode } from '../snapshot.ts';
import { CombinationBuilder } from './combination-builder.ts';
import { ExactSetBuilder } from './exact-set-builder.ts';
import { type SnapshotReport, sectionSizes } from './snapshot-report.ts';

/** What a snapshot is built with. */
export interface SnapshotBuilderOptions {
  /** State id that the file carries: 32 bytes, see docs/snapshot-format.md, "States". */
  readonly state: Uint8Array;
  /** Bits of a code's fingerprint; an unregistered code is taken for listed once in 2^(bits + 1). Default 8. */
  readonly codeBits?: number;
  /** Bits of a name's fingerprint: a name that nobody bears hits once in 2^bits. Default 16. */
  readonly nameBits?: number;
  /** Seed of the keys, a 32-bit integer. Default 0. */
  readonly keySeed?: number;
  /** Which sets the file holds. Default both. */
  readonly holds?: 'codes' | 'names' | 'both';
}

/** Turns a key seed into that of the check hash, which notices two texts with one key. */
const CHECK_SEED = 0x5bd1e995;

/**
 * Builds a snapshot from rows pushed into it: first every listed code and name, then every registered one, then
 * `finish`. Memory stays within the listed ones and a few of the registered.
 *
 * @example
 * import { SnapshotBuilder } from '@credit-lens/sdk/snapshot/build';
 *
 * const builder = new SnapshotBuilder({ state: new Uint8Array(32), holds: 'codes' });
 * builder.list('91330106FAKE000133', ['B02'], false);
 * builder.register('91330106FAKE000133');
 * builder.register('91110000FAKE00005N');
 * console.log(builder.finish().report.listed); // → 1
 */
export class SnapshotBuilder {
  private readonly options: Required<SnapshotBuilderOptions>;
  private readonly codes: ExactSetBuilder;
  private readonly names: ExactSetBuilder;
  private readonly combinations = new CombinationBuilder();
  private readonly key = new Int32Array(2);

  constructor(options: SnapshotBuilderOptions) {
    this.options = { codeBits: 8, nameBits: 16, keySeed: 0, holds: 'both', ...options };
    this.codes = new ExactSetBuilder(this.options.codeBits);
    this.names = new ExactSetBuilder(this.options.nameBits);
  }

  /**
   * A code with at least one effective adverse entry.
   *
   * @throws RangeError when it has no code's form, comes twice with different lists, or a list id is malformed.
   * @throws KeyCollision when another code has the same key.
   */
  list(code: string, lists: readonly string[], contested: boolean): void {
    const combination = listCombination(lists, contested);
    const check = this.codeCheck(code);
    const low = this.key[0] as number;
    const high = this.key[1] as number;
    const ordinal = this.codes.add(low, high, check);
    if (ordinal >= 0) {
      this.combinations.set(ordinal, combination);
      return;
    }
    const before = this.combinations.at(this.codes.ordinal(low, high));
    if (before !== undefined && combinationName(before) !== combinationName(combination)) {
      throw new RangeError(`${code} is given twice with different lists: join them into one row.`);
    }
  }

  /** A normalised name that a listed company bears. Namesakes may give it again. */
  listName(name: string): void {
    const check = this.nameCheck(name);
    this.names.add(this.key[0] as number, this.key[1] as number, check);
  }

  /** A code that the register knows, listed or not. After the first of these no code can be listed. */
  register(code: string): void {
    const { key } = this;
    if (!codeKey(code, this.options.keySeed, key)) throw notACode(code);
    const low = key[0] as number;
    const high = key[1] as number;
    if (this.codes.suspects(low, high)) this.codes.correct(low, high, this.codeCheck(code));
  }

  /** A normalised name that the register knows. Without any, hits of the name filter stand uncorrected. */
  registerName(name: string): void {
    nameKey(name, this.options.keySeed, this.key);
    const low = this.key[0] as number;
    const high = this.key[1] as number;
    if (this.names.suspects(low, high)) this.names.correct(low, high, this.nameCheck(name));
  }

  /** Writes the file. */
  finish(): { readonly bytes: Uint8Array<ArrayBuffer>; readonly report: SnapshotReport } {
    const { codes, names, combinations } = this;
    const { holds, keySeed, state } = this.options;
    const counts = {
      listed: holds === 'names' ? 0 : codes.size,
      registered: codes.registered,
      names: holds === 'codes' ? 0 : names.size,
      registeredNames: names.registered,
    };
    const sections: SectionBytes[] = [
      { kind: SECTION.description, bytes: writeDescription({ keySeed, state, ...counts }) },
    ];
    if (holds !== 'names') {
      sections.push(
        { kind: SECTION.codeFilter, bytes: codes.filterSection() },
        { kind: SECTION.codeCorrection, bytes: codes.correctionSection() },
        ...combinations.sections(codes.memberKeys),
      );
    }
    if (holds !== 'codes') {
      sections.push({ kind: SECTION.nameFilter, bytes: names.filterSection() });
      if (names.registered > 0)
        sections.push({ kind: SECTION.nameCorrection, bytes: names.correctionSection() });
    }
    const bytes = writeContainer('snapshot', sections);
    const attempts = codes.attempts + names.attempts + combinations.attempts;
    return {
      bytes,
      report: {
        ...counts,
        bytes: bytes.length,
        ...sectionSizes(sections),
        attempts,
        combinations: combinations.size,
        keySeed,
      },
    };
  }

  private codeCheck(code: string): number {
    const { key } = this;
    if (!codeKey(code, this.options.keySeed ^ CHECK_SEED, key)) throw notACode(code);
    const check = key[0] as number;
    codeKey(code, this.options.keySeed, key);
    return check;
  }

  private nameCheck(name: string): number {
    nameKey(name, this.options.keySeed ^ CHECK_SEED, this.key);
    const check = this.key[0] as number;
    nameKey(name, this.options.keySeed, this.key);
    return check;
  }
}
