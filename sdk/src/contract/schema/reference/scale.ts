import { z } from 'zod';
import { bilingualText } from '../text.ts';
import { notStated, partialDate, rowId, sourceLine } from './text.ts';

const end = z.strictObject({
  value: z.number(),
  closed: z.boolean().describe('Whether the value itself belongs to the band'),
});

const band = z
  .strictObject({
    label: z.string().min(1),
    name: bilingualText.nullable(),
    interval: z
      .union([z.strictObject({ from: end.nullable(), to: end.nullable() }), notStated])
      .describe('As the source prints it, gaps included; null: no limit on that side'),
    byEvent: bilingualText.nullable().describe('What puts a subject here whatever its points'),
  })
  .meta({ id: 'ScaleBand', description: 'A step of a scale, with the ends that the source prints.' });

/** The scale under the rules of one time, or as one source reports it. */
const participation = z.enum(['mandatory', 'optIn', 'optOut', 'voluntary', 'notStated']);

const scaleVersion = z
  .strictObject({
    id: rowId,
    validFrom: partialDate.nullable(),
    validTo: partialDate.nullable(),
    participation: participation
      .nullable()
      .describe('Whether subjects could stay out under these rules; null: as the scale as a whole'),
    minimum: z.number().nullable(),
    maximum: z.number().nullable(),
    start: z.number().nullable().describe('Points that everybody begins with'),
    bands: z.array(band),
    adjustments: z.array(z.strictObject({ text: bilingualText, points: z.number() })),
    inputs: z.array(z.strictObject({ text: bilingualText, weightPercent: z.number().nullable() })),
    note: bilingualText.nullable(),
    sourceLine,
  })
  .meta({
    id: 'ScaleVersion',
    description: 'A scale under the rules of one time, or as one source reports it.',
  });

/**
 * A grade, a rating or a points scheme. No two scales may be converted into each other, and none grounds a
 * listing.
 */
export const scaleRow = z
  .strictObject({
    id: rowId,
    name: bilingualText,
    owner: z.union([rowId, notStated]),
    family: z.enum([
      'comprehensive',
      'compliance',
      'quality',
      'financial',
      'risk',
      'supervision',
      'severity',
      'sectorPoints',
      'municipal',
      'commercial',
      'cityRanking',
    ]),
    subjects: z.enum(['organisations', 'persons', 'mixed', 'cities']),
    direction: z.enum(['higherIsBetter', 'lowerIsBetter', 'orderedGrades']),
    visibility: z.enum([
      'public',
      'partial',
      'subjectOnly',
      'consentOnly',
      'governmentOnly',
      'secretModel',
      'notStated',
    ]),
    participation,
    effects: bilingualText.nullable(),
    treatment: z.enum(['reference', 'existenceOnly', 'outOfScope']),
    reason: bilingualText,
    versions: z.array(scaleVersion).min(1),
    note: bilingualText.nullable(),
    sourceLine,
  })
  .meta({
    id: 'ScaleRow',
    description: 'A grade, rating or points scheme. Scales are never converted, and none grounds a listing.',
  });

export const scalesCollection = z.strictObject({ items: z.array(scaleRow) }).meta({
  id: 'ScaleCollection',
  description: 'Every grade, rating and points scheme that the sources name.',
});
