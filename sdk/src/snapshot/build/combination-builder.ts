import { MAXIMUM_COMBINATIONS, writeCombinations } from '../container/combination-table.ts';
import { combinationName, type ListCombination } from '../container/list-combination.ts';
import { SECTION } from '../container/section-kind.ts';
import type { SectionBytes } from '../container/write-container.ts';
import { buildFuseTable } from '../fuse/build-fuse-table.ts';
import { KeyList } from '../key/key-list.ts';
import { levelWidths } from './level-widths.ts';

/** Collects which combination of lists each listed code is on, and writes table and levels. */
export class CombinationBuilder {
  /** Attempts that the levels took, for the report. */
  attempts = 0;
  private readonly combinations: ListCombination[] = [];
  private readonly numbers = new Map<string, number>();
  private readonly counts: number[] = [];
  private of = new Uint16Array(1024);

  /** Different combinations so far. */
  get size(): number {
    return this.combinations.length;
  }

  /** Notes the combination of the member with this ordinal. */
  set(ordinal: number, combination: ListCombination): void {
    const number = this.numberOf(combination);
    this.counts[number] = (this.counts[number] ?? 0) + 1;
    if (ordinal >= this.of.length) {
      const grown = new Uint16Array(this.of.length * 2);
      grown.set(this.of);
      this.of = grown;
    }
    this.of[ordinal] = number;
  }

  /** The combination noted for a member. */
  at(ordinal: number): ListCombination | undefined {
    return this.combinations[this.of[ordinal] as number];
  }

  /** The combinations, most frequent first, and the place of each member's among them. */
  ranked(): {
    readonly table: readonly ListCombination[];
    readonly counts: readonly number[];
    ranks(ordinal: number): number;
  } {
    const order = this.combinations
      .map((combination, number) => ({ combination, number, count: this.counts[number] ?? 0 }))
      .sort(
        (a, b) =>
          b.count - a.count || (combinationName(a.combination) < combinationName(b.combination) ? -1 : 1),
      );
    const rank = new Uint16Array(order.length);
    order.forEach((entry, place) => {
      rank[entry.number] = place;
    });
    return {
      table: order.map((entry) => entry.combination),
      counts: order.map((entry) => entry.count),
      ranks: (ordinal) => rank[this.of[ordinal] as number] as number,
    };
  }

  /** Levels and table, in the order of the file. */
  sections(keys: KeyList): SectionBytes[] {
    const { table, counts, ranks } = this.ranked();
    const sections: SectionBytes[] = [];
    let before = 0;
    for (const width of levelWidths(counts)) {
      sections.push({ kind: SECTION.combinationLevel, bytes: this.level(keys, ranks, before, width) });
      before += 2 ** width - 1;
    }
    sections.push({ kind: SECTION.combinations, bytes: writeCombinations(table) });
    return sections;
  }

  private level(
    keys: KeyList,
    ranks: (ordinal: number) => number,
    before: number,
    width: number,
  ): Uint8Array {
    const reached = new KeyList();
    const values = new Uint16Array(keys.count);
    for (let ordinal = 0; ordinal < keys.count; ordinal++) {
      const left = ranks(ordinal) - before;
      if (left < 0) continue;
      values[reached.count] = Math.min(left, 2 ** width - 1);
      reached.push(keys.lowAt(ordinal), keys.highAt(ordinal));
    }
    const built = buildFuseTable(reached, width, values);
    this.attempts += built.attempts;
    return built.bytes;
  }

  private numberOf(combination: ListCombination): number {
    const name = combinationName(combination);
    const known = this.numbers.get(name);
    if (known !== undefined) return known;
    if (this.combinations.length === MAXIMUM_COMBINATIONS) {
      throw new RangeError(`More than ${MAXIMUM_COMBINATIONS} different combinations of lists.`);
    }
    this.numbers.set(name, this.combinations.length);
    this.combinations.push(combination);
    return this.combinations.length - 1;
  }
}
