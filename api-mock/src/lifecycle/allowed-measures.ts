import type { Measure, MeasureArea } from '@credit-lens/sdk/contract';

/**
 * Lists whose rules allow measures that reach into private life, by area: limits on consumption only for judgment
 * defaulters, on tickets for them and the no-ride and no-fly lists of individuals (not looked up), on leaving the
 * country for judgment, tax and customs (and military refusal, a list of individuals). Vincent Brussee, "Social
 * Credit", 2023, pp. 137–143, table 6.2.
 */
const ONLY_FOR: Readonly<Partial<Record<MeasureArea, readonly string[]>>> = {
  consumption: ['B02'],
  travel: ['B02'],
  exit: ['B02', 'B06', 'B07'],
};

/** The measures that may follow from a list: never those that the rules keep for another. */
export function allowedMeasures(listId: string, measures: readonly Measure[]): Measure[] {
  return measures.filter(({ area }) => ONLY_FOR[area]?.includes(listId) ?? true);
}
