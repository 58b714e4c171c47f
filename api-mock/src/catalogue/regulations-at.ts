import type { RegulationRow } from '@credit-lens/sdk/contract';

/** Where and when: a region by GB/T 2260, a day as YYYY-MM-DD; left out: everywhere, at any time. */
export interface PlaceAndDay {
  readonly region?: string | undefined;
  readonly asOf?: string | undefined;
}

/**
 * The regulations that a company registered in a region could meet on a day.
 *
 * By region: the rules of the whole country, of its province, of its city and its own. By day: whatever a
 * source dates later is left out, a year or month counting from its first day; what no source dates stays.
 * Sources say seldom when a rule ended, so nothing is left out for having ended: `status` tells, as the
 * sources saw it.
 */
export function regulationsAt(
  regulations: readonly RegulationRow[],
  { region, asOf }: PlaceAndDay,
): RegulationRow[] {
  return regulations.filter(
    (row) => (region === undefined || reaches(row, region)) && (asOf === undefined || hasBegun(row, asOf)),
  );
}

/** A code that ends in zeros stands for everything below it: `310000` for `310115`. */
function reaches(row: RegulationRow, region: string): boolean {
  if (row.region === null) return row.level === 'national';
  const division = row.region.replace(/(?:00){1,2}$/, '');
  return region.startsWith(division);
}

/** Drafts and plans count from the day on which they were made known. */
function hasBegun(row: RegulationRow, day: string): boolean {
  const start = row.effective ?? row.issued;
  return start === null || start <= day.slice(0, start.length);
}
