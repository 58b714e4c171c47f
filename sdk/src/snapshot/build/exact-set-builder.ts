import { buildFuseTable } from '../fuse/build-fuse-table.ts';
import { FuseTable, MAXIMUM_VALUE_WIDTH } from '../fuse/fuse-table.ts';
import { KeyTable } from '../key/key-table.ts';
import { KeyCollision } from './key-collision.ts';

const NOTHING = new Uint8Array(0);

/**
 * Builds an exact set in two passes: first its members, then the whole universe, of which only the few keys are kept
 * that the filter lets through. So memory grows with the members, not with the universe.
 */
export class ExactSetBuilder {
  /** Keys of the universe seen so far, members included. */
  registered = 0;
  /** Attempts that the tables took, for the report. */
  attempts = 0;
  private readonly members = new KeyTable();
  private readonly falseHits = new KeyTable();
  private checks = new Uint32Array(1024);
  private filterBytes: Uint8Array = NOTHING;
  private filter: FuseTable | null = null;
  private readonly width: number;

  /**
   * @param width bits of a fingerprint, 1 to 24: a filter lets one foreign key in 2^width through.
   * @throws RangeError for any other width.
   */
  constructor(width: number) {
    if (!Number.isInteger(width) || width < 1 || width > MAXIMUM_VALUE_WIDTH) {
      throw new RangeError(`A fingerprint has 1 to ${MAXIMUM_VALUE_WIDTH} bits; ${width} were asked for.`);
    }
    this.width = width;
  }

  /** Number of members. */
  get size(): number {
    return this.members.keys.count;
  }

  /**
   * Adds a member and returns its ordinal, or −1 when it is one already.
   *
   * @param check a second hash of the same text, so that two texts with one key are noticed.
   * @throws KeyCollision when another text has the same key.
   */
  add(low: number, high: number, check: number): number {
    if (this.filter !== null) throw new RangeError('The universe has begun: members can no longer be added.');
    const ordinal = this.members.add(low, high);
    if (ordinal < 0) {
      this.requireSame(this.members.ordinal(low, high), check);
      return -1;
    }
    if (ordinal >= this.checks.length) {
      const grown = new Uint32Array(this.checks.length * 2);
      grown.set(this.checks);
      this.checks = grown;
    }
    this.checks[ordinal] = check;
    return ordinal;
  }

  /** Ordinal of a member, −1 for any other key. */
  ordinal(low: number, high: number): number {
    return this.members.ordinal(low, high);
  }

  /** Whether a key of the universe needs a second look: the caller then gives it to `correct`. */
  suspects(low: number, high: number): boolean {
    this.registered += 1;
    return this.sealed().matches(low, high);
  }

  /** Notes a key of the universe that the filter lets through. @throws KeyCollision as `add`. */
  correct(low: number, high: number, check: number): void {
    const ordinal = this.members.ordinal(low, high);
    if (ordinal >= 0) this.requireSame(ordinal, check);
    else this.falseHits.add(low, high);
  }

  /** The filter over the members. */
  filterSection(): Uint8Array {
    this.sealed();
    return this.filterBytes;
  }

  /** One bit for each member and each false hit of the universe: whether the filter is right. */
  correctionSection(): Uint8Array {
    const members = this.members.keys.count;
    const all = this.members.keys;
    const wrong = this.falseHits.keys;
    for (let ordinal = 0; ordinal < wrong.count; ordinal++)
      all.push(wrong.lowAt(ordinal), wrong.highAt(ordinal));
    const right = new Uint8Array(all.count).fill(1, 0, members);
    const built = buildFuseTable(all, 1, right);
    all.count = members;
    this.attempts += built.attempts;
    return built.bytes;
  }

  /** The members' keys, in order of arrival. */
  get memberKeys(): KeyTable['keys'] {
    return this.members.keys;
  }

  private sealed(): FuseTable {
    if (this.filter === null) {
      const built = buildFuseTable(this.members.keys, this.width, 'fingerprints');
      this.attempts += built.attempts;
      this.filterBytes = built.bytes;
      this.filter = new FuseTable(built.bytes);
    }
    return this.filter;
  }

  private requireSame(ordinal: number, check: number): void {
    if (this.checks[ordinal] !== check >>> 0) {
      throw new KeyCollision(
        'Two texts have the same key under this seed: build again with another key seed.',
      );
    }
  }
}
