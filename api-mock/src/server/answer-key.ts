import type { ListEntry, LookupResult, NotCoveredReason } from '@credit-lens/sdk/contract';
import { hasValidCheckCharacter, type Identifier, isCovered } from '@credit-lens/sdk/identity';
import { endOfDay, utcInstant } from '../register/calendar.ts';
import type { RegisterRow, StoredEntry } from '../register/register-row.ts';
import type { RegisterMeta } from '../store/store.ts';
import { entriesFreshUntil, freshUntil } from './freshness.ts';
import { consultedSources, registerAsOf } from './register-state.ts';

/** An identifier that may be looked up; the refused and the malformed kinds are dealt with before. */
export type Lookupable = Extract<
  Identifier,
  { kind: 'unifiedSocialCreditCode' | 'registrationNumber' | 'organisationCode' }
>;

/** The key by which the store knows an identifier. */
export function storeKey(identifier: Lookupable): string {
  return identifier.kind === 'unifiedSocialCreditCode' ? identifier.code : identifier.value;
}

/** Answers one key with one of the outcomes, from the row that bears it. */
export function answerKey(
  identifier: Lookupable,
  row: RegisterRow | undefined,
  meta: RegisterMeta,
  now: Date,
): LookupResult {
  const key = storeKey(identifier);
  const asked = identifier.kind === 'unifiedSocialCreditCode' ? identifier.code : null;
  const uncovered = (reason: NotCoveredReason): LookupResult => notCovered(key, asked, reason, meta, now);
  if (asked !== null) {
    const coverage = isCovered(asked, meta.predicate);
    if (coverage !== 'covered') return uncovered(coverage);
  }
  // A legacy number tells no category. Were a withheld bearer answered otherwise than none, it would be known to exist.
  if (asked === null && (row === undefined || isWithheld(row, meta))) return uncovered('outsideRegister');
  if (row === undefined) return uncovered('notRegistered');
  if (isWithheld(row, meta)) return uncovered('withheld');
  const { entity } = row;
  const { code } = entity;
  if (code === null) return uncovered('noCodePossible');

  const asOf = registerAsOf(meta, now);
  const entries = servedEntries(row.entries, now);
  const until = entries.length > 0 ? entriesFreshUntil(entries, now) : freshUntil('noEntry', now);
  const identified = {
    key,
    asOf: utcInstant(asOf),
    freshUntil: utcInstant(until),
    code,
    codeValidity: hasValidCheckCharacter(code) ? ('valid' as const) : ('nonconforming' as const),
    sources: consultedSources(asOf),
    entity: { ...entity, code },
  };
  return entries.length > 0
    ? { outcome: 'listed', ...identified, entries }
    : { outcome: 'noEntry', ...identified, registration: 'registered' };
}

/** Whether the register keeps to itself that this organisation exists. */
function isWithheld({ entity: { kind, code } }: RegisterRow, meta: RegisterMeta): boolean {
  return kind === 'soleProprietor' || (code !== null && isCovered(code, meta.predicate) !== 'covered');
}

/** The answer to a key that the register cannot speak about. A malformed key is not repeated. */
export function notCovered(
  key: string,
  code: string | null,
  reason: NotCoveredReason,
  meta: RegisterMeta,
  now: Date,
): LookupResult {
  return {
    outcome: 'notCovered',
    key,
    asOf: utcInstant(registerAsOf(meta, now)),
    freshUntil: utcInstant(freshUntil('notCovered', now)),
    code,
    reason,
  };
}

/** Entries in effect, newest first. A fixed term ends by the clock, before anyone removes the entry. */
function servedEntries(entries: readonly StoredEntry[], now: Date): ListEntry[] {
  return entries
    .flatMap(({ removal: _removal, state, ...entry }): ListEntry[] => {
      if (state !== 'effective' && state !== 'repairPending') return [];
      if (entry.term.kind === 'fixed' && endOfDay(entry.term.until) <= now) return [];
      return [{ ...entry, state }];
    })
    .sort((one, other) => (one.listedOn < other.listedOn ? 1 : one.listedOn > other.listedOn ? -1 : 0));
}
