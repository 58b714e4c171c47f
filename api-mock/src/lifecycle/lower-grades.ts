import type { CreditRecord, GradeRecord } from '@credit-lens/sdk/contract';
import { referenceCatalogue } from '../catalogue/reference-catalogue.ts';
import type { RegisterRow, StoredEntry, StoredRecord } from '../register/register-row.ts';
import { isInEffect } from './in-effect.ts';

/**
 * Scales on which a listing by the authority that keeps the scale leads to the lowest grade at once, by the id of the
 * scale: the taxpayer grade (Kendra Schaefer, Trivium China, 2020, section 5.1). No other source states one.
 */
const LOWERED_BY_OWN_LISTS: ReadonlySet<string> = new Set(['sta-taxpayer']);

/** What a listing did to the grades of an organisation. */
interface LoweredGrades {
  /** All records, the lowered ones in their new form. The same array when none was lowered. */
  readonly records: StoredRecord[];
  /** Ids of those that were lowered: one event `gradeLowered` each. */
  readonly lowered: readonly string[];
}

/**
 * Lowers public grades after an adverse entry was published. It never goes the other way: a grade indicates, only a
 * list determines, and there is no function that makes an entry of a grade.
 */
export function lowerGrades({ records }: RegisterRow, entry: StoredEntry, today: string): LoweredGrades {
  if (entry.list.polarity !== 'adverse' || !isInEffect(entry, today)) return { records, lowered: [] };
  const lowered: string[] = [];
  const next = records.map((stored): StoredRecord => {
    const record = lowerOne(stored, entry, today);
    if (record === null) return stored;
    lowered.push(record.id);
    return { ...stored, record };
  });
  return lowered.length === 0 ? { records, lowered } : { records: next, lowered };
}

function lowerOne({ access, record }: StoredRecord, entry: StoredEntry, today: string): GradeRecord | null {
  if (access !== 'public' || !isGrade(record) || !LOWERED_BY_OWN_LISTS.has(record.scale)) return null;
  if (record.validUntil !== null && record.validUntil < today) return null;
  const scale = referenceCatalogue.scales.items.find(({ id }) => id === record.scale);
  const lowest = scale?.versions.find(({ id }) => id === record.scaleVersion)?.bands.at(-1);
  if (lowest === undefined || !isListOf(entry, scale?.owner)) return null;
  if (record.band.kind === 'band' && record.band.label === lowest.label) return null;
  return {
    ...record,
    polarity: 'negative',
    recordedOn: today,
    value: null,
    band: { kind: 'band', label: lowest.label, name: lowest.name },
  };
}

function isGrade(record: CreditRecord): record is GradeRecord {
  return record.type === 'credit-evaluation';
}

/** Whether the authority that keeps a scale owns the list of an entry. */
function isListOf({ list }: StoredEntry, scaleOwner: string | undefined): boolean {
  const row = referenceCatalogue.lists.items.find(({ id }) => id === list.id);
  return row?.owners.some(({ id }) => id === scaleOwner) ?? false;
}
