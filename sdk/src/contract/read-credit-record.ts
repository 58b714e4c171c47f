import { otherRecords } from './read-other-records.ts';
import { paymentRecords } from './read-payment-records.ts';
import { registrationRecords } from './read-registration-records.ts';
import { supervisionRecords } from './read-supervision-records.ts';
import { object, type Reader, text } from './reader.ts';
import type { CreditRecord } from './types.gen.ts';

/**
 * A record of a kind that this version does not know. It is kept as it came, so that nobody takes a file for shorter
 * than it is; what it means is not known, so it is told as “unknown” and never shown as anything else.
 */
export interface UnknownRecord {
  /** Always `unknown`: no type of the contract. */
  readonly type: 'unknown';
  /** The kind that the server named. */
  readonly kind: string;
  /** The whole record, unchecked. */
  readonly raw: Readonly<Record<string, unknown>>;
}

/** Every kind that this version knows: the compiler sees that none is missing. */
const recordReaders: {
  readonly [Type in CreditRecord['type']]: Reader<Extract<CreditRecord, { type: Type }>>;
} = { ...registrationRecords, ...paymentRecords, ...supervisionRecords, ...otherRecords };

const readType = object<{ type: string }>({ type: text });

/** A record of a file. Of one of an unknown kind nothing but its kind is read. */
export const readCreditRecord: Reader<{ readonly type: string }> = (value) => {
  const record = readType(value);
  return isKnown(record.type) ? recordReaders[record.type](value) : record;
};

/** A record that was read, or the mark around it when its kind is not known. */
export function knownOrMarked(record: { readonly type: string }): CreditRecord | UnknownRecord {
  if (isKnown(record.type)) return record as CreditRecord;
  return { type: 'unknown', kind: record.type, raw: { ...record } };
}

function isKnown(kind: string): kind is CreditRecord['type'] {
  return Object.hasOwn(recordReaders, kind);
}
