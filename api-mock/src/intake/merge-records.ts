import type { CreditRecord } from '@credit-lens/sdk/contract';
import type { StoredRecord } from '../register/register-row.ts';

/**
 * The record of the same file that a new one describes once more: same kind, same contributor, same document. A record
 * without a document, or whose source names no contributor, is one of its own.
 */
export function sameRecord(records: readonly StoredRecord[], record: CreditRecord): StoredRecord | undefined {
  if (record.document === null || record.contributor === null) return undefined;
  const { number } = record.document;
  const { id } = record.contributor;
  return records.find(
    ({ record: other }) =>
      other.type === record.type && other.contributor?.id === id && other.document?.number === number,
  );
}

/**
 * A stored record with one more report of it. What it says stays, and so does who may see it: a report never opens a
 * record to the public, and one that is closer closes it.
 */
export function mergeRecord(known: StoredRecord, report: StoredRecord): StoredRecord {
  const mergedReports = known.record.mergedReports + report.record.mergedReports;
  const access = report.access === 'public' ? known.access : stricter(known.access, report.access);
  return { access, record: { ...known.record, mergedReports } };
}

function stricter(one: StoredRecord['access'], other: StoredRecord['access']): StoredRecord['access'] {
  return one === 'restricted' || other === 'restricted' ? 'restricted' : 'allGovernment';
}
