import { z } from 'zod';
import { authority } from '../list.ts';
import { quality } from '../quality.ts';
import { address, bilingualText, day, instant } from '../text.ts';

/**
 * What every record of a file carries. Only `public` records exist in the contract: an operator's register may hold
 * others, and they never leave the server.
 */
const header = {
  id: z.string().min(1).max(80),
  polarity: z
    .enum(['positive', 'negative', 'neutral'])
    .describe('As the national catalogue classes this kind of record; not a judgment of the organisation'),
  contributor: authority
    .nullable()
    .describe('Who made the record; null: the source names nobody, see `quality`'),
  level: z.enum(['national', 'province', 'city', 'county', 'notStated']),
  information: z
    .enum(['public', 'market'])
    .describe('market: from associations, complaints or the firm itself; never a ground for a listing'),
  informationClass: z
    .enum(['green', 'amber', 'notClassified'])
    .describe('amber: may be kept only because it is severe. Red information is never taken in.'),
  severeBecause: bilingualText.nullable().describe('Of an amber record: why it counts as severe'),
  recordedOn: day.describe('When the record came into being'),
  document: z
    .object({ number: z.string().min(1).max(80), date: day })
    .nullable()
    .describe('The decision or document behind it'),
  source: z.object({
    sourceId: z.string(),
    name: bilingualText,
    address: address.nullable(),
    retrievedAt: instant,
  }),
  mergedReports: z.int().min(1).describe('Source records that describe this one'),
  quality: z.array(quality),
};

/** A kind of record: its name in the catalogue of record types, and what it says beside the header. */
export function recordOf<const Type extends string, Shape extends z.ZodRawShape>(
  type: Type,
  id: string,
  description: string,
  shape: Shape,
) {
  return z.object({ type: z.literal(type), ...header, ...shape }).meta({ id, description });
}
