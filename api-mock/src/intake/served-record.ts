import type { CreditRecord } from '@credit-lens/sdk/contract';
import { creditRecord } from '@credit-lens/sdk/contract-schema';
import type { StoredRecord } from '../register/register-row.ts';
import { isSevereEnough } from './amber-rule.ts';
import { gradeMayBeServed } from './grade-visibility.ts';
import { DERIVED_KINDS } from './information-class.ts';
import { speaksOfPerson } from './natural-persons.ts';
import { namesPersonInChange } from './registered-change.ts';

const FORMS: ReadonlySet<string> = new Set(creditRecord.options.map(({ shape }) => shape.type.value));
const CLASSES: ReadonlySet<string> = new Set(['green', 'amber', 'notClassified']);

/**
 * A stored record as the public sees it, or null. Only `public` ones are; and what should never have been taken in is
 * not served either, so that a mistake of an import does not become an answer. The link of a penalty to the entry that
 * derives from it is shown only while that entry is public itself: give the ids of the entries that are served.
 */
export function servedRecord(
  { access, record }: StoredRecord,
  servedEntries: ReadonlySet<string> = new Set(),
): CreditRecord | null {
  if (access !== 'public' || !FORMS.has(record.type) || DERIVED_KINDS.has(record.type)) return null;
  if (!CLASSES.has(record.informationClass) || !isSevereEnough(record)) return null;
  if (namesPersonInChange(record) || speaksOfPerson(record)) return null;
  if (record.type === 'credit-evaluation' && !gradeMayBeServed(record)) return null;
  if (record.type !== 'penalties' || record.ledTo === null || servedEntries.has(record.ledTo)) return record;
  return { ...record, ledTo: null };
}
