import { z } from 'zod';

/** What no source says. Never replaced by a guess: a reader must see that the sources are silent. */
export const notStated = z.literal('notStated').describe('No source states it');

export const rowId = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)
  .meta({
    id: 'RowId',
    description: 'Stable id of a row of reference data other than a list; never reused for another thing.',
    examples: ['court-portal'],
  });

export const regionCode = z
  .string()
  .regex(/^\d{6}$/)
  .meta({
    id: 'RegionCode',
    description: 'Six digits of GB/T 2260, the key of a place: romanised names collide.',
    examples: ['310115'],
  });

export const partialDate = z
  .string()
  .regex(/^\d{4}(-\d{2}(-\d{2})?)?$/)
  .meta({
    id: 'PartialDate',
    description: 'A date as precise as the source gives it: year, month or day.',
    examples: ['2020-06'],
  });

export const sourceLine = z
  .string()
  .min(1)
  .meta({
    id: 'SourceLine',
    description: 'Where the facts of a row come from: source and lines, several joined by `; `.',
    examples: ['trivium-2020 L995'],
  });
