import type { CreditRecord, RecordSubmission, RecordTypeRow } from '@credit-lens/sdk/contract';
import { creditRecord } from '@credit-lens/sdk/contract-schema';
import type { RegisterEventKind } from '../lifecycle/decision.ts';
import { utcInstant } from '../register/calendar.ts';
import type { RegisterRow, StoredRecord } from '../register/register-row.ts';
import { completeRecord } from './complete-record.ts';
import { admitKind, formOf, type IntakeRefusal, refuseIntake } from './information-class.ts';
import { mergeRecord, sameRecord } from './merge-records.ts';
import { hasPersonKey, hasStrayKey, speaksOfPerson } from './natural-persons.ts';
import { qualityFlags } from './quality-flags.ts';
import { refuseContent } from './refuse-content.ts';
import { servedRecord } from './served-record.ts';

/** What was made of a record that was handed in. */
export type Intake =
  | {
      readonly kind: 'accepted';
      /** Takes the place of the stored record with the same id if `merged`, else joins the others. */
      readonly stored: StoredRecord;
      /** true: it described a record that was there already. */
      readonly merged: boolean;
      /** false: kept, and never part of a public answer. */
      readonly served: boolean;
      readonly events: readonly RegisterEventKind[];
    }
  | IntakeRefusal;

/**
 * Judges a record that an authority hands in: first its kind, which may refuse it whatever else it says, then whether
 * it speaks of people, then its form and what the rules of its kind ask. It only ever becomes a record of the file:
 * nothing here makes a list entry of it, of market information least of all.
 */
export function intakeRecord(submission: RecordSubmission, row: RegisterRow, now: Date): Intake {
  const kind = admitKind(submission.type);
  if ('rule' in kind) return kind;
  if (row.entity.code === null || row.entity.code !== submission.code)
    return refuseIntake('otherOrganisation', 'The record is about another organisation than this file.');
  const read = readForm(submission, kind, unusedId(submission, row));
  if ('rule' in read) return read;
  const content = refuseContent(read, submission.type, row);
  if (content !== null) return content;
  if (read.source.retrievedAt > utcInstant(now))
    return refuseIntake('readInFuture', 'The source was read after now: give the instant of the reading.');

  const record: CreditRecord = { ...read, quality: qualityFlags(read, row.entity) };
  const report: StoredRecord = { access: submission.access, record };
  const known = sameRecord(row.records, record);
  const stored = known === undefined ? report : mergeRecord(known, report);
  return {
    kind: 'accepted',
    stored,
    merged: known !== undefined,
    served: servedRecord(stored) !== null,
    events: [known === undefined ? 'recordAdded' : 'recordMerged'],
  };
}

/** Reads a record into the form of its kind. What the catalogue settles need not be handed in. */
function readForm(
  { type, record }: RecordSubmission,
  kind: RecordTypeRow,
  id: string,
): CreditRecord | IntakeRefusal {
  if (speaksOfPerson(record))
    return refuseIntake(
      'naturalPerson',
      'A text or number of the record seems to belong to a natural person.',
    );
  if (hasPersonKey(record))
    return refuseIntake(
      'naturalPerson',
      'The record has a field under which people are named: no such field is kept.',
    );
  const form = formOf(type);
  const completed = completeRecord(record, kind, form, id);
  const parsed = creditRecord.safeParse(completed);
  if (!parsed.success) {
    const place = parsed.error.issues[0]?.path.filter((part) => typeof part !== 'symbol').join('.');
    return refuseIntake('form', `The record has not the form of its kind, at "${place}".`);
  }
  if (hasStrayKey(completed, parsed.data))
    return refuseIntake('form', 'The record has a field that its kind does not have: leave it out.');
  if (parsed.data.type !== form)
    return refuseIntake('form', `Records of the kind ${type} have the form ${form}.`);
  if (parsed.data.information !== kind.information || parsed.data.informationClass !== kind.informationClass)
    return refuseIntake(
      'mislabelled',
      `By the catalogue this kind is ${kind.information} information, class ${kind.informationClass}.`,
    );
  return parsed.data;
}

function unusedId({ code, type }: RecordSubmission, { records }: RegisterRow): string {
  const used = new Set(records.map(({ record }) => record.id));
  let serial = records.length + 1;
  while (used.has(`${type}-${code}-${serial}`)) serial += 1;
  return `${type}-${code}-${serial}`;
}
