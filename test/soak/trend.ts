/** One measured value, at some time of one of the lives (of a worker, say) in which it may grow. */
export interface Sample {
  readonly hours: number;
  readonly value: number;
  readonly life: number;
}

/** How fast a value grows. */
export interface Trend {
  readonly samples: number;
  /** The middle value. */
  readonly median: number;
  /** Growth in an hour, by least squares, each life with a level of its own. */
  readonly perHour: number;
  /** Half the width within which the growth lies in nineteen of twenty cases. */
  readonly spread: number;
}

/** Fewer samples tell no trend. */
const FEWEST_SAMPLES = 8;
/** Standard errors to each side that hold 95 % of cases. */
const SIDE = 1.96;

/** The trend of samples; `null` for too few of them. */
export function trendOf(samples: readonly Sample[]): Trend | null {
  const lives = Map.groupBy(samples, ({ life }) => life);
  const points = [...lives.values()].flatMap((life) => {
    const hours = mean(life.map((sample) => sample.hours));
    const value = mean(life.map((sample) => sample.value));
    return life.map((sample) => ({ x: sample.hours - hours, y: sample.value - value }));
  });
  const free = points.length - lives.size - 1;
  const width = points.reduce((sum, { x }) => sum + x * x, 0);
  if (points.length < FEWEST_SAMPLES || free < 1 || width === 0) return null;
  const perHour = points.reduce((sum, { x, y }) => sum + x * y, 0) / width;
  const rest = points.reduce((sum, { x, y }) => sum + (y - perHour * x) ** 2, 0);
  const sorted = samples.map(({ value }) => value).sort((a, b) => a - b);
  return {
    samples: points.length,
    median: sorted[Math.floor(sorted.length / 2)] ?? Number.NaN,
    perHour,
    spread: SIDE * Math.sqrt(rest / free / width),
  };
}

/**
 * Whether a value grows: surely, for even the lowest growth that its spread allows is more than `allowed` in an hour. What
 * only may grow is no verdict: it takes a longer run.
 */
export function grows({ perHour, spread }: Trend, allowed: number): boolean {
  return perHour - spread > allowed;
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
