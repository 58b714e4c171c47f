import type { GradeRecord, ScaleRow } from '@credit-lens/sdk/contract';
import { referenceCatalogue } from '../catalogue/reference-catalogue.ts';

/**
 * Grades that are published of a scale that is not public as a whole, by scale. Of taxpayers only class A is, as the
 * redlist R03 (row `sta-taxpayer` of the catalogue). Of comprehensive grades the two ends were published once, for four
 * sectors; a firm cannot look up its own, and none is served.
 */
const PUBLISHED_BANDS: ReadonlyMap<string, readonly string[]> = new Map([['sta-taxpayer', ['A']]]);

/** The scale of a grade, if grades of organisations may stand on it. Scales of people and of cities are none. */
export function scaleOfOrganisations(id: string): ScaleRow | undefined {
  return referenceCatalogue.scales.items.find(
    (scale) =>
      scale.id === id &&
      (scale.subjects === 'organisations' || scale.subjects === 'mixed') &&
      scale.family !== 'financial' &&
      scale.family !== 'commercial',
  );
}

/**
 * Whether a grade that was handed in as public may be served. Grades of a scale that is kept inside the government, or
 * whose model is secret, never leave; where the sources do not state who sees a scale, its record decides.
 */
export function gradeMayBeServed({ scale: id, band }: Pick<GradeRecord, 'scale' | 'band'>): boolean {
  const scale = scaleOfOrganisations(id);
  if (scale === undefined || scale.treatment === 'existenceOnly') return false;
  if (scale.visibility === 'public' || scale.visibility === 'notStated') return true;
  if (scale.visibility !== 'partial' || band.kind !== 'band') return false;
  return PUBLISHED_BANDS.get(id)?.includes(band.label) ?? false;
}
