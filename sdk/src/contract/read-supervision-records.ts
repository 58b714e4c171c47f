import { readAmount } from './read-list-entry.ts';
import { readListReference } from './read-list-reference.ts';
import { recordHeader } from './read-record-header.ts';
import { readBilingualText } from './read-text.ts';
import { listOf, nullable, object, text, word } from './reader.ts';
import type {
  AdverseListRecord,
  AwardRecord,
  InspectionRecord,
  PenaltyRecord,
  PermitRecord,
  RecognitionListRecord,
} from './types.gen.ts';

const listEvent = {
  ...recordHeader,
  list: readListReference,
  event: word,
  reason: word,
  entry: nullable(text),
};

/** Types 14 to 19, by their names in the catalogue. */
export const supervisionRecords = {
  permits: object<PermitRecord>({
    type: word,
    ...recordHeader,
    permit: readBilingualText,
    validUntil: nullable(text),
    status: word,
  }),
  inspections: object<InspectionRecord>({
    type: word,
    ...recordHeader,
    selection: word,
    subject: readBilingualText,
    result: readBilingualText,
    mendedOn: nullable(text),
  }),
  penalties: object<PenaltyRecord>({
    type: word,
    ...recordHeader,
    ground: readBilingualText,
    legalBasis: listOf(readBilingualText, 1),
    penalty: readBilingualText,
    amount: nullable(readAmount),
    repairable: word,
    ledTo: nullable(text),
  }),
  'black-list': object<AdverseListRecord>({ type: word, ...listEvent }),
  'red-list': object<RecognitionListRecord>({ type: word, ...listEvent }),
  awards: object<AwardRecord>({
    type: word,
    ...recordHeader,
    award: readBilingualText,
    domain: readBilingualText,
  }),
};
