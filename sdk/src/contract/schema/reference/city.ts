import { z } from 'zod';
import { bilingualText } from '../text.ts';
import { partialDate, regionCode, rowId, sourceLine } from './text.ts';

/** A city or county that a source names. Its region code is the key: romanised names collide. */
export const cityRow = z
  .strictObject({
    id: rowId,
    regionCode,
    name: bilingualText,
    province: bilingualText,
    provincePrinted: z.string().min(1).nullable().describe('Province as the table of cities prints it'),
    hasPoints: z.boolean().describe('One of the 21 with a published points scheme on 1 May 2019'),
    populationMillions: z.number().positive().nullable().describe('2017, as printed'),
    outputBillionYuan: z.number().positive().nullable().describe('Gross product of 2018, as printed'),
    launched: partialDate.nullable(),
    indicators: z.int().positive().nullable().describe('null: not published'),
    demonstrationBatch: z.int().min(1).max(4).nullable().describe('null: none, or not stated'),
    note: bilingualText.nullable(),
    sourceLine,
  })
  .meta({ id: 'CityRow', description: 'A city or county that a source names, keyed by its region code.' });

export const citiesCollection = z
  .strictObject({
    items: z.array(cityRow),
    demonstrationBatches: z.array(
      z.strictObject({
        number: z.int().min(1).max(4),
        announced: partialDate,
        size: z.int().positive(),
        populationMillions: z.number().positive().nullable(),
        named: z.array(rowId).describe('Cities of the batch that a source names'),
        note: bilingualText.nullable(),
        sourceLine,
      }),
    ),
  })
  .meta({
    id: 'CityCollection',
    description: 'Cities that the sources name, and the batches of demonstration cities.',
  });
