import { placeInBand } from '../catalogue/place-in-band.ts';
import { referenceCatalogue } from '../catalogue/reference-catalogue.ts';
import type { RecordBody } from './record-plan.ts';

/** A published value, or a grade alone, on one version of a scale. */
export interface PlannedGrade {
  readonly scale: string;
  readonly version: string;
  readonly value?: number;
  readonly grade?: string;
  readonly validUntil?: string;
}

/**
 * A grade record. A value is put into the band of the version by `placeInBand`, so one that no band holds is
 * `outOfBand`; a grade without a value must be a band of the version.
 *
 * @throws Error when the catalogue has no such scale, version or band.
 */
export function gradeBody({
  scale: id,
  version: versionId,
  value,
  grade,
  validUntil,
}: PlannedGrade): RecordBody {
  const scale = referenceCatalogue.scales.items.find((row) => row.id === id);
  const version = scale?.versions.find((row) => row.id === versionId);
  if (scale === undefined || version === undefined)
    throw new Error(`catalogue/scales.json has no version "${versionId}" of scale "${id}"`);
  const band =
    value === undefined ? version.bands.find((row) => row.label === grade) : placeInBand(value, version);
  if (band === undefined) throw new Error(`Version "${versionId}" of scale "${id}" has no grade "${grade}"`);
  return {
    type: 'credit-evaluation',
    scale: id,
    scaleName: scale.name,
    scaleVersion: versionId,
    direction: scale.direction,
    value: value ?? null,
    band: band === 'outOfBand' ? { kind: 'outOfBand' } : { kind: 'band', label: band.label, name: band.name },
    indicative: true,
    validUntil: validUntil ?? null,
  };
}
