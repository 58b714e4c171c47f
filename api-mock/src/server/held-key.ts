import type { Entity, NotCoveredReason, NotCoveredResult, RecordsFound } from '@credit-lens/sdk/contract';
import { hasValidCheckCharacter, type Identifier, isCovered } from '@credit-lens/sdk/identity';
import { utcInstant } from '../register/calendar.ts';
import type { RegisterRow } from '../register/register-row.ts';
import type { RegisterMeta } from '../store/store.ts';
import { freshUntil } from './freshness.ts';
import { consultedSources, registerAsOf } from './register-state.ts';

/** An identifier that may be looked up; the refused and the malformed kinds are dealt with before. */
export type Lookupable = Extract<
  Identifier,
  { kind: 'unifiedSocialCreditCode' | 'registrationNumber' | 'organisationCode' }
>;

/** What every answer about an organisation of the register begins with. */
type AnswerHead = Pick<
  RecordsFound,
  'key' | 'asOf' | 'freshUntil' | 'code' | 'codeValidity' | 'rulesOn' | 'sources'
>;

/** A key that the register speaks about. */
export interface HeldKey {
  readonly outcome: 'held';
  readonly row: RegisterRow;
  readonly entity: Entity;
  /** The head of an answer that holds until an instant and follows the rules of a day. */
  head(until: Date, rulesOn: string): AnswerHead;
}

/** The key by which the store knows an identifier. */
export function storeKey(identifier: Lookupable): string {
  return identifier.kind === 'unifiedSocialCreditCode' ? identifier.code : identifier.value;
}

/** Whether the register speaks about a key, given the row that bears it; if not, why not. */
export function holdKey(
  identifier: Lookupable,
  row: RegisterRow | undefined,
  meta: RegisterMeta,
  now: Date,
): HeldKey | NotCoveredResult {
  const key = storeKey(identifier);
  const asked = identifier.kind === 'unifiedSocialCreditCode' ? identifier.code : null;
  const uncovered = (reason: NotCoveredReason): NotCoveredResult => notCovered(key, asked, reason, meta, now);
  if (asked !== null) {
    const coverage = isCovered(asked, meta.predicate);
    if (coverage !== 'covered') return uncovered(coverage);
  }
  // A legacy number tells no category. Were a withheld bearer answered otherwise than none, it would be known to exist.
  if (asked === null && (row === undefined || isWithheld(row, meta))) return uncovered('outsideRegister');
  if (row === undefined) return uncovered('notRegistered');
  if (isWithheld(row, meta)) return uncovered('withheld');
  const { code } = row.entity;
  if (code === null) return uncovered('noCodePossible');

  const asOf = registerAsOf(meta, now);
  return {
    outcome: 'held',
    row,
    entity: { ...row.entity, code },
    head: (until, rulesOn) => ({
      key,
      asOf: utcInstant(asOf),
      freshUntil: utcInstant(until),
      code,
      codeValidity: hasValidCheckCharacter(code) ? 'valid' : 'nonconforming',
      rulesOn,
      sources: consultedSources(asOf),
    }),
  };
}

/** Whether the register keeps to itself that this organisation exists. */
export function isWithheld({ entity: { kind, code } }: RegisterRow, meta: RegisterMeta): boolean {
  return kind === 'soleProprietor' || (code !== null && isCovered(code, meta.predicate) !== 'covered');
}

/** The answer to a key that the register cannot speak about. A malformed key is not repeated. */
export function notCovered(
  key: string,
  code: string | null,
  reason: NotCoveredReason,
  meta: RegisterMeta,
  now: Date,
): NotCoveredResult {
  return {
    outcome: 'notCovered',
    key,
    asOf: utcInstant(registerAsOf(meta, now)),
    freshUntil: utcInstant(freshUntil('notCovered', now)),
    code,
    reason,
  };
}
