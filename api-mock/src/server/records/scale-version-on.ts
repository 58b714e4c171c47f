import type { ScaleRow, ScaleVersion } from '@credit-lens/sdk/contract';

/** Versions that are no rules, only what one author reports of them. */
const REPORTED = /^reported-/;

/**
 * The version of a scale whose rules were in force on a day. Of several the one that began last; dates as precise as
 * the source gives them, a year or month counting from its first day and ending before its successor's. What no source
 * dates is in force only if it was applied: then it is the version `applied` that counts, as it does when there is no
 * other.
 */
export function scaleVersionOn(scale: ScaleRow, day: string, applied: string): ScaleVersion | undefined {
  const inForce = scale.versions
    .filter(({ id, validFrom }) => validFrom !== null && !REPORTED.test(id))
    .filter(({ validFrom, validTo }) => begins(validFrom, day) && !(validTo !== null && begins(validTo, day)))
    .sort((one, other) => (other.validFrom ?? '').localeCompare(one.validFrom ?? ''));
  return inForce[0] ?? scale.versions.find(({ id }) => id === applied);
}

function begins(from: string | null, day: string): boolean {
  return from !== null && from <= day.slice(0, from.length);
}
