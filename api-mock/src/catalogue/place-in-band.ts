import type { ScaleBand, ScaleVersion } from '@credit-lens/sdk/contract';

/**
 * The band that a value falls into under the rules of one version, or `outOfBand`. Printed bands leave gaps
 * (1050 and 849 at Rongcheng, 970 at Suining): a value in a gap, or outside the ends of the scale, is never
 * moved to a neighbour.
 */
export function placeInBand(value: number, version: ScaleVersion): ScaleBand | 'outOfBand' {
  if (Number.isNaN(value)) throw new TypeError('placeInBand was given NaN: give a number of points');
  if (version.minimum !== null && value < version.minimum) return 'outOfBand';
  if (version.maximum !== null && value > version.maximum) return 'outOfBand';
  return version.bands.find((band) => contains(band.interval, value)) ?? 'outOfBand';
}

function contains(interval: ScaleBand['interval'], value: number): boolean {
  if (interval === 'notStated') return false;
  const { from, to } = interval;
  const aboveFloor = from === null || value > from.value || (from.closed && value === from.value);
  const belowCeiling = to === null || value < to.value || (to.closed && value === to.value);
  return aboveFloor && belowCeiling;
}
