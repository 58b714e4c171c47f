import type { UnknownRecord } from '@credit-lens/sdk';
import type { CreditRecord } from '@credit-lens/sdk/contract';

/** One record of a file; of a kind not known here, only that kind. */
export type FileRecord = CreditRecord | UnknownRecord;

/** All records of one kind from one side: authorities, or the market. */
export interface RecordGroup {
  /** Kind by the contract; of a newer contract as the server named it. */
  readonly kind: string;
  readonly isMarket: boolean;
  /** Newest first. */
  readonly records: readonly FileRecord[];
}

/**
 * Records by kind: the kind with the newest record first, market information after all that authorities recorded.
 * A listing and a penalty are of different kinds, so neither is counted among the other.
 */
export function groupRecords(records: readonly FileRecord[]): RecordGroup[] {
  const newestFirst = [...records].sort((a, b) => compareDays(dayOf(b), dayOf(a)));
  const groups = new Map<string, RecordGroup & { readonly records: FileRecord[] }>();
  for (const record of newestFirst) {
    const isMarket = record.type !== 'unknown' && record.information === 'market';
    const kind = record.type === 'unknown' ? record.kind : record.type;
    const id = `${isMarket} ${kind}`;
    const group = groups.get(id) ?? { kind, isMarket, records: [] };
    group.records.push(record);
    groups.set(id, group);
  }
  return [...groups.values()].sort((a, b) => Number(a.isMarket) - Number(b.isMarket));
}

/** The day a record came into being; empty where that cannot be read of a kind not known here. */
export function dayOf(record: FileRecord): string {
  const day = record.type === 'unknown' ? record.raw['recordedOn'] : record.recordedOn;
  return typeof day === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(day) ? day : '';
}

function compareDays(a: string, b: string): number {
  return Number(a > b) - Number(a < b);
}
