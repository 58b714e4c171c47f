import type { GradeRecord, ScaleRow, ScaleVersion } from '@credit-lens/sdk/contract';
import { placeInBand } from '../../catalogue/place-in-band.ts';
import { referenceCatalogue } from '../../catalogue/reference-catalogue.ts';
import { gradeMayBeServed } from '../../intake/grade-visibility.ts';
import { scaleVersionOn } from './scale-version-on.ts';

const scales: ReadonlyMap<string, ScaleRow> = new Map(
  referenceCatalogue.scales.items.map((scale) => [scale.id, scale]),
);

/**
 * A grade that may be served, under the rules of a day. The value stays; its band is that of the version in force, and
 * a value that no band holds is in none. Null where the grade is not public under those rules, as of a scale of which
 * some bands alone are published.
 */
export function servedGrade(record: GradeRecord, day: string): GradeRecord | null {
  const placed = place(record, day);
  return gradeMayBeServed(placed) ? placed : null;
}

function place(record: GradeRecord, day: string): GradeRecord {
  const { value } = record;
  const scale = scales.get(record.scale);
  if (value === null || scale === undefined) return record;
  const version = scaleVersionOn(scale, day, record.scaleVersion);
  return version === undefined
    ? record
    : { ...record, scaleVersion: version.id, band: bandOf(value, version) };
}

function bandOf(value: number, version: ScaleVersion): GradeRecord['band'] {
  const band = placeInBand(value, version);
  if (band !== 'outOfBand') return { kind: 'band', label: band.label, name: band.name };
  const isBelow = version.minimum !== null && value < version.minimum;
  const isAbove = version.maximum !== null && value > version.maximum;
  // Where no source prints the ends of any band, nobody can say that the value is in none.
  const unprinted = version.bands.every(({ interval }) => interval === 'notStated');
  return unprinted && !isBelow && !isAbove ? { kind: 'notStated' } : { kind: 'outOfBand' };
}
