import type { CreditRecord, RecordTypeRow } from '@credit-lens/sdk/contract';
import { referenceCatalogue } from '../catalogue/reference-catalogue.ts';
import type { RecordBody } from './record-plan.ts';

/** Rows of the catalogue for the origins of market information. */
const MARKET_ROWS = {
  association: 'association-data',
  ratingAgency: 'market-ratings',
  firmItself: 'self-submitted',
  media: 'exposed-incidents',
} as const;

/**
 * How the national catalogue classes a kind of record (Trivium China, 2020, section 3.2: each item is positive,
 * negative or neutral). Which kind is which is not stated: this is ours, and it judges no organisation.
 */
const POLARITIES: Partial<Readonly<Record<RecordBody['type'], CreditRecord['polarity']>>> = {
  'tax-payments': 'positive',
  'social-insurance': 'positive',
  'provident-fund': 'positive',
  'utility-payments': 'positive',
  awards: 'positive',
  'tax-arrears': 'negative',
  'utility-arrears': 'negative',
  penalties: 'negative',
  'amber-information': 'negative',
};

/** Kinds that come into being with a decision or document of their own, and what stands in its number. */
const DOCUMENT_MARKS: Partial<Readonly<Record<RecordBody['type'], string>>> = {
  permits: '许',
  penalties: '罚',
  awards: '奖',
  'judgment-ruling': '民初',
};

/** The row of the catalogue of record types that a record belongs to. Throws when there is none. */
export function recordTypeOf(body: RecordBody): RecordTypeRow {
  const id = rowIdOf(body);
  const row = rows.get(id);
  if (row === undefined) throw new Error(`catalogue/record-types.json has no kind "${id}"`);
  return row;
}

/** Polarity of a kind of record. */
export function polarityOf(type: RecordBody['type']): CreditRecord['polarity'] {
  return POLARITIES[type] ?? 'neutral';
}

/** What stands in the number of the document behind a record of this kind; null: it has none. */
export function documentMarkOf(type: RecordBody['type']): string | null {
  return DOCUMENT_MARKS[type] ?? null;
}

const rows = new Map(referenceCatalogue['record-types'].items.map((row) => [row.id, row]));

function rowIdOf(body: RecordBody): string {
  if (body.type === 'market-information') return MARKET_ROWS[body.origin];
  if (body.type === 'amber-information') return body.kind;
  return body.type;
}
