import { z } from 'zod';
import { listReference } from '../list.ts';
import { amount } from '../list-entry.ts';
import { bilingualText, day } from '../text.ts';
import { recordOf } from './record-header.ts';

const permitRecord = recordOf('permits', 'PermitRecord', 'Type 14: a permit, licence or project approval.', {
  permit: bilingualText,
  validUntil: day.nullable(),
  status: z.enum(['valid', 'expired', 'revoked', 'notStated']),
});

const inspectionRecord = recordOf(
  'inspections',
  'InspectionRecord',
  'Type 15: an inspection and its result.',
  {
    selection: z
      .enum(['doubleRandom', 'targeted', 'notStated'])
      .describe('doubleRandom: inspector and firm were drawn by lot (双随机、一公开)'),
    subject: bilingualText,
    result: bilingualText,
    mendedOn: day.nullable(),
  },
);

const penaltyRecord = recordOf(
  'penalties',
  'PenaltyRecord',
  'Type 16: an administrative penalty. It is not a listing.',
  {
    ground: bilingualText,
    legalBasis: z.array(bilingualText).min(1),
    penalty: bilingualText,
    amount: amount.nullable(),
    repairable: z.enum(['yes', 'no', 'notStated']).describe('Whether its publication can end by repair'),
    ledTo: z.string().max(64).nullable().describe('Id of the list entry that derives from this penalty'),
  },
);

/** On listing and on removal; a corrected or annulled listing leaves no record. */
const listEvent = {
  list: listReference,
  event: z.enum(['listed', 'removed']),
  reason: z.enum(['listed', 'fulfilled', 'repaired', 'termEnded']).describe('Why the record came into being'),
  entry: z.string().max(64).nullable().describe('Id of the entry while it is in effect'),
};

const awardRecord = recordOf('awards', 'AwardRecord', 'Type 19: an award or recognition.', {
  award: bilingualText,
  domain: bilingualText.describe('The one domain that it speaks of'),
});

/** Types 14 to 19. */
export const supervisionRecords = [
  permitRecord,
  inspectionRecord,
  penaltyRecord,
  recordOf('black-list', 'AdverseListRecord', 'Type 17: put on a list, or taken off it.', listEvent),
  recordOf('red-list', 'RecognitionListRecord', 'Type 18: put on a redlist, or taken off it.', listEvent),
  awardRecord,
] as const;
