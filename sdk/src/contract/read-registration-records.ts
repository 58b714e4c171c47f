import { readAffiliate, readLegacyNumber } from './read-entity.ts';
import { readAmount } from './read-list-entry.ts';
import { recordHeader } from './read-record-header.ts';
import { readBilingualText, readRegion } from './read-text.ts';
import { listOf, nullable, number, object, text, word } from './reader.ts';
import type {
  AnnualReportRecord,
  BasicRegistrationRecord,
  BranchesRecord,
  EquityRecord,
  LegacyNumbersRecord,
  ManagementRecord,
  RegistrationChangeRecord,
} from './types.gen.ts';

type Shareholder = EquityRecord['organisations'][number];
type Position = ManagementRecord['positions'][number];

/** Types 1 to 7, by their names in the catalogue. */
export const registrationRecords = {
  'basic-registration': object<BasicRegistrationRecord>({
    type: word,
    ...recordHeader,
    kind: word,
    registeredCapital: nullable(readAmount),
    region: readRegion,
    scope: nullable(readBilingualText),
  }),
  'registration-changes': object<RegistrationChangeRecord>({
    type: word,
    ...recordHeader,
    item: word,
    before: nullable(text),
    after: nullable(text),
  }),
  equity: object<EquityRecord>({
    type: word,
    ...recordHeader,
    organisations: listOf(object<Shareholder>({ code: text, name: text, percent: nullable(number) })),
    naturalPersons: number,
  }),
  'branches-subsidiaries': object<BranchesRecord>({
    type: word,
    ...recordHeader,
    organisations: listOf(readAffiliate),
  }),
  'senior-management': object<ManagementRecord>({
    type: word,
    ...recordHeader,
    positions: listOf(object<Position>({ role: word, persons: number })),
  }),
  'annual-report': object<AnnualReportRecord>({
    type: word,
    ...recordHeader,
    year: number,
    filed: word,
  }),
  'legacy-numbers': object<LegacyNumbersRecord>({
    type: word,
    ...recordHeader,
    numbers: listOf(readLegacyNumber, 1),
    replacedOn: nullable(text),
  }),
};
