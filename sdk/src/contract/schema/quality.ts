import { z } from 'zod';

/** What a source says that cannot be so. Nothing is corrected silently: the value stays, with its flag. */
export const quality = z
  .enum([
    'futureDate',
    'impossibleDate',
    'missingAuthority',
    'endsBeforeItBegins',
    'nameTooLong',
    'numberTooLong',
  ])
  .meta({
    id: 'QualityFlag',
    description:
      'futureDate: a date after the reading; impossibleDate: before 1949, such as a default of 1900; ' +
      'missingAuthority: nobody is named; endsBeforeItBegins: a term ends before the listing; ' +
      'nameTooLong, numberTooLong: over the 30 characters or 8 digits of the Beijing data standard.',
  });
