import type { BilingualText, CreditRecord, QualityFlag } from '@credit-lens/sdk/contract';
import type { StoredRecord } from './register-row.ts';

/** What every record carries; it follows from the kind of record and from the plan. */
type Header =
  | 'id'
  | 'polarity'
  | 'contributor'
  | 'level'
  | 'information'
  | 'informationClass'
  | 'severeBecause'
  | 'recordedOn'
  | 'document'
  | 'source'
  | 'mergedReports'
  | 'quality';

type BodyOf<Kind> = Kind extends CreditRecord ? Omit<Kind, Header> : never;

/** What a record of one kind says beside its header. */
export type RecordBody = BodyOf<CreditRecord>;

/** The day so many days before the register's date; after it, if negative. */
type DayAgo = (daysAgo: number) => string;

/** What differs from record to record. */
export interface RecordPlan {
  readonly daysAgo: number;
  readonly body: (day: DayAgo) => RecordBody;
  /** `public` unless told. */
  readonly access?: StoredRecord['access'];
  /** Who made it, where the kind of record alone does not say; null: the source names nobody. */
  readonly contributor?: string | null;
  readonly level?: CreditRecord['level'];
  readonly polarity?: CreditRecord['polarity'];
  readonly severeBecause?: BilingualText;
  /** Of a penalty: the entry of the same firm that derives from it, by list and place among the firm's entries. */
  readonly ledTo?: { readonly list: string; readonly serial: number };
  readonly mergedReports?: number;
  /** What cannot be seen from the record alone. */
  readonly quality?: readonly QualityFlag[];
}
