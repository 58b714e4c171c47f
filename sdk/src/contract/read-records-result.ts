import { knownOrMarked, readCreditRecord, type UnknownRecord } from './read-credit-record.ts';
import { readEntity } from './read-entity.ts';
import { identified, readNotCovered, readUnavailable } from './read-lookup-result.ts';
import { readBilingualText } from './read-text.ts';
import { AlienValue, exactly, listOf, object, type Reader, text, word } from './reader.ts';
import type {
  CreditRecord,
  NotCoveredResult,
  RecordsFound,
  RegulationInForce,
  UnavailableResult,
} from './types.gen.ts';

/** The public file of an organisation; of records, those of kinds that this version does not know are marked. */
export type PublicFile = Omit<RecordsFound, 'records'> & {
  /** Public records, newest first. */
  readonly records: readonly (CreditRecord | UnknownRecord)[];
};

/** The public file, or why there is none. */
export type PublicFileResult = PublicFile | NotCoveredResult | UnavailableResult;

const readRegulation = object<RegulationInForce>({ id: text, title: readBilingualText, status: word });

const readFound = object<Omit<RecordsFound, 'records'> & { records: { readonly type: string }[] }>({
  outcome: word,
  ...identified,
  entity: readEntity,
  records: listOf(readCreditRecord),
  disclosure: exactly('publicOnly'),
  regulations: listOf(readRegulation),
});

const readOutcome = object<{ outcome: string }>({ outcome: text });

/** A public file, or why there is none. Another outcome is alien: what it means cannot be guessed. */
export const readRecordsResult: Reader<PublicFileResult> = (value) => {
  const { outcome } = readOutcome(value);
  if (outcome === 'found') {
    const found = readFound(value);
    return { ...found, records: found.records.map(knownOrMarked) };
  }
  if (outcome === 'notCovered') return readNotCovered(value);
  if (outcome === 'unavailable') return readUnavailable(value);
  throw new AlienValue('one of the three outcomes of a file', outcome).within('outcome');
};
