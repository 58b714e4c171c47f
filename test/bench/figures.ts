/** The figures that a bench measured, by name; null when this machine lacks what it takes. */
export type Figures = Record<string, number | null>;

/** Median, and the lowest and highest, of a few measurements. */
export interface Spread {
  readonly median: number;
  readonly lowest: number;
  readonly highest: number;
}

/** Sums measurements up. @throws RangeError when there is none. */
export function spread(measured: readonly number[]): Spread {
  const sorted = measured.toSorted((a, b) => a - b);
  const middle = (sorted.length - 1) / 2;
  const lowest = sorted[0];
  const highest = sorted.at(-1);
  if (lowest === undefined || highest === undefined) throw new RangeError('Nothing was measured.');
  const median = ((sorted[Math.floor(middle)] ?? lowest) + (sorted[Math.ceil(middle)] ?? highest)) / 2;
  return { median, lowest, highest };
}

/** A spread as three figures: the median under the name itself. */
export function spreadFigures(name: string, { median, lowest, highest }: Spread): Figures {
  return { [name]: median, [`${name}Lowest`]: lowest, [`${name}Highest`]: highest };
}
