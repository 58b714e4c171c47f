import type { CreditRecord, RecordsResult, RegulationInForce } from '@credit-lens/sdk/contract';
import { referenceCatalogue } from '../../catalogue/reference-catalogue.ts';
import { regulationsAt } from '../../catalogue/regulations-at.ts';
import { servedRecord } from '../../intake/served-record.ts';
import { chinaDay } from '../../register/calendar.ts';
import type { RegisterRow } from '../../register/register-row.ts';
import type { RegisterMeta } from '../../store/store.ts';
import { servedEntries } from '../answer-key.ts';
import { entriesFreshUntil } from '../freshness.ts';
import { holdKey, type Lookupable } from '../held-key.ts';
import { registerAsOf } from '../register-state.ts';
import { listRecords } from './list-records.ts';
import { recordHead } from './record-head.ts';
import { registrationRecords } from './registration-records.ts';
import { servedGrade } from './served-grade.ts';

/** The portal that shows files of organisations of all kinds. */
const GENERAL_PORTAL = 'creditchina';

/**
 * The public file of one organisation: what is stored and public, and what follows from registration and entries.
 * With `asOf`, an earlier day: what was on file then and is public still, grades under the rules of that day.
 */
export function answerRecords(
  identifier: Lookupable,
  row: RegisterRow | undefined,
  meta: RegisterMeta,
  now: Date,
  asOf?: string,
): RecordsResult {
  const held = holdKey(identifier, row, meta, now);
  if (held.outcome === 'notCovered') return held;
  const today = chinaDay(now);
  const day = asOf ?? today;
  const readAt = registerAsOf(meta, now);
  const { entity } = held;
  const entries = servedEntries(held.row, now, asOf);
  const head = recordHead(GENERAL_PORTAL, readAt);
  const records = [
    ...registrationRecords(entity, head),
    ...listRecords(held.row, { today, asOf }, head),
    ...storedRecords(held.row, day, new Set(entries.map(({ id }) => id))),
  ].filter(({ recordedOn }) => asOf === undefined || recordedOn <= asOf);
  return {
    outcome: 'found',
    ...held.head(entriesFreshUntil(entries, now), day),
    entity,
    records: records.sort((one, other) => other.recordedOn.localeCompare(one.recordedOn)),
    disclosure: 'publicOnly',
    regulations: regulationsOn(entity.region.code, day),
  };
}

function storedRecords({ records }: RegisterRow, day: string, entries: ReadonlySet<string>): CreditRecord[] {
  return records.flatMap((stored) => {
    const record = servedRecord(stored, entries);
    if (record === null) return [];
    return record.type === 'credit-evaluation' ? (servedGrade(record, day) ?? []) : record;
  });
}

function regulationsOn(region: string, asOf: string): RegulationInForce[] {
  return regulationsAt(referenceCatalogue.regulations.items, { region, asOf }).map(
    ({ id, title, status }) => ({
      id,
      title,
      status,
    }),
  );
}
