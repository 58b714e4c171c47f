import { readAuthority, readBilingualText } from './read-text.ts';
import { instant, listOf, nullable, number, object, text, word } from './reader.ts';
import type { AnnualReportRecord } from './types.gen.ts';

type Header = Omit<AnnualReportRecord, 'type' | 'year' | 'filed'>;

/** What every record carries beside what its kind says: a reader for each property. */
export const recordHeader = {
  id: text,
  polarity: word,
  contributor: nullable(readAuthority),
  level: word,
  information: word,
  informationClass: word,
  severeBecause: nullable(readBilingualText),
  recordedOn: text,
  document: nullable(object<NonNullable<Header['document']>>({ number: text, date: text })),
  source: object<Header['source']>({
    sourceId: text,
    name: readBilingualText,
    address: nullable(text),
    retrievedAt: instant,
  }),
  mergedReports: number,
  quality: listOf(word),
};
