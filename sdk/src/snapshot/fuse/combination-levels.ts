import type { FuseTable } from './fuse-table.ts';

/**
 * The number of a key's combination, read in steps. Combinations are numbered by how often they occur. A level of
 * `w` bits tells the next 2^w − 1 of them apart; its highest value sends the reader on to the following level, which
 * holds only the keys sent there. So a frequent combination costs a bit or two, and a rare one more.
 */
export class CombinationLevels {
  private readonly levels: readonly FuseTable[];

  constructor(levels: readonly FuseTable[]) {
    this.levels = levels;
  }

  /** How many combinations can be told apart. */
  get capacity(): number {
    return this.levels.reduce((sum, level) => sum + 2 ** level.width - 1, 1);
  }

  /** The number for a listed key. Any other key gets an arbitrary one, also beyond the last combination. */
  number(low: number, high: number): number {
    let before = 0;
    let left = this.levels.length;
    for (const level of this.levels) {
      left -= 1;
      const value = level.value(low, high);
      const onwards = 2 ** level.width - 1;
      if (value < onwards || left === 0) return before + value;
      before += onwards;
    }
    return before;
  }
}
