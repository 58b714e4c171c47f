import { z } from 'zod';
import { bilingualText } from '../text.ts';
import { rowId, sourceLine } from './text.ts';

/**
 * A kind of record in the file of a subject. The mapping onto the national types and the Beijing
 * categories is ours.
 */
export const recordTypeRow = z
  .strictObject({
    id: rowId,
    number: z
      .int()
      .min(1)
      .max(19)
      .nullable()
      .describe('Number among the 19 types of public credit information'),
    name: bilingualText,
    trigger: bilingualText.describe('When such a record comes into being'),
    contributors: z.array(rowId),
    existedBefore: z
      .enum(['yes', 'no', 'notStated'])
      .describe('Whether it existed before the social credit system'),
    growth: z.enum(['low', 'high', 'notStated']),
    information: z
      .enum(['public', 'market', 'financial', 'integrity', 'excluded'])
      .describe('Only public credit information may ground a penalty; excluded: no input of the system'),
    nationalTypes: z.array(z.int().min(1).max(12)),
    beijingCategories: z.array(rowId),
    informationClass: z.enum(['green', 'amber', 'red', 'notClassified']),
    note: bilingualText.nullable(),
    sourceLine,
  })
  .meta({
    id: 'RecordTypeRow',
    description: 'A kind of record in the file of a subject; the mapping onto other catalogues is ours.',
  });

export const recordTypesCollection = z
  .strictObject({
    items: z.array(recordTypeRow),
    nationalTypes: z.array(
      z.strictObject({ number: z.int().min(1).max(12), name: bilingualText, since: z.int(), sourceLine }),
    ),
    beijingCategories: z.array(
      z.strictObject({
        id: rowId,
        mainCategory: bilingualText,
        name: bilingualText,
        dataTypes: z.int().positive(),
        unconditional: z.int().min(0).describe('Data types collected on all companies'),
        sourceLine,
      }),
    ),
    informationClasses: z.array(
      z.strictObject({
        id: z.enum(['green', 'amber', 'red']),
        meaning: bilingualText,
        examples: z.array(bilingualText).min(1),
        sourceLine,
      }),
    ),
  })
  .meta({
    id: 'RecordTypeCollection',
    description:
      'Kinds of records, with the national types, the Beijing categories and the information classes.',
  });
