import { z } from 'zod';
import { affiliate, entityKind, legacyNumber, namedEntity, region } from '../entity.ts';
import { amount } from '../list-entry.ts';
import { bilingualText, day } from '../text.ts';
import { recordOf } from './record-header.ts';

const registrationRecord = recordOf(
  'basic-registration',
  'BasicRegistrationRecord',
  'Type 1: basic registration.',
  {
    kind: entityKind,
    registeredCapital: amount.nullable(),
    region,
    scope: bilingualText.nullable().describe('Business scope'),
  },
);

const changeRecord = recordOf(
  'registration-changes',
  'RegistrationChangeRecord',
  'Type 2: a change of registration.',
  {
    item: z
      .enum(['name', 'address', 'ownership', 'capital', 'scope', 'legalRepresentative', 'kind'])
      .describe('What changed. Of a representative only that there was a change.'),
    before: z.string().max(300).nullable().describe('Null where it would name a person'),
    after: z.string().max(300).nullable(),
  },
);

const equityRecord = recordOf(
  'equity',
  'EquityRecord',
  'Type 3: who holds the equity; people are counted only.',
  {
    organisations: z.array(namedEntity.extend({ percent: z.number().min(0).max(100).nullable() })),
    naturalPersons: z.int().min(0).describe('How many natural persons hold equity; they are never named'),
  },
);

const branchesRecord = recordOf(
  'branches-subsidiaries',
  'BranchesRecord',
  'Type 4: branches and subsidiaries.',
  {
    organisations: z.array(
      namedEntity.extend({ relation: z.enum(['branch', ...affiliate.shape.relation.options]) }),
    ),
  },
);

const managementRecord = recordOf(
  'senior-management',
  'ManagementRecord',
  'Type 5: senior management, without names.',
  {
    positions: z.array(
      z.object({
        role: z.enum(['legalRepresentative', 'board', 'supervisoryBoard', 'seniorManagement']),
        persons: z.int().min(0),
      }),
    ),
  },
);

const annualReportRecord = recordOf(
  'annual-report',
  'AnnualReportRecord',
  'Type 6: an annual report, filed by the firm.',
  {
    year: z.int().min(1990).max(2100),
    filed: z.enum(['inTime', 'late', 'missing']),
  },
);

const legacyNumbersRecord = recordOf(
  'legacy-numbers',
  'LegacyNumbersRecord',
  'Type 7: numbers from before 2015.',
  {
    numbers: z.array(legacyNumber).min(1),
    replacedOn: day.nullable(),
  },
);

/** Types 1 to 7. */
export const registrationRecords = [
  registrationRecord,
  changeRecord,
  equityRecord,
  branchesRecord,
  managementRecord,
  annualReportRecord,
  legacyNumbersRecord,
] as const;
