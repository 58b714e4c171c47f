import type { ObjectionRequest } from '@credit-lens/sdk/contract';
import { OBJECTION_DAYS } from '@credit-lens/sdk/contract-schema';
import { holdsResidentIdentity } from '@credit-lens/sdk/identity';
import { addDays } from '../register/calendar.ts';
import type { StoredEntry } from '../register/register-row.ts';
import { type Decision, refuse } from './decision.ts';
import { isInEffect } from './in-effect.ts';
import type { StoredObjection } from './stored-objection.ts';

/** What an objection is received with. */
interface Reception {
  /** The entry that it names. */
  readonly entry: StoredEntry;
  /** The day in China. */
  readonly today: string;
  /** Instant of the reception: RFC 3339, UTC, whole seconds. */
  readonly at: string;
  /** `objection-` and 32 hexadecimal digits that nobody can guess. */
  readonly id: string;
}

/**
 * Receives an objection and acknowledges it at once. Nothing happens to the entry: its publication goes on, and it is
 * contested only once the standing is confirmed. Refuses an entry that is not public.
 */
export function receiveObjection(
  request: ObjectionRequest,
  { entry, today, at, id }: Reception,
): Decision<StoredObjection> {
  if (!isInEffect(entry, today) || entry.id !== request.entry)
    return refuse('notPublic', 'No public entry of this organisation has this id.');
  const proofNumber = request.proofNumber ?? null;
  if (proofNumber !== null && holdsResidentIdentity(proofNumber))
    return refuse(
      'naturalPerson',
      'The proof number is shaped like a resident identity number: leave it out.',
    );
  const state: StoredObjection = {
    id,
    code: request.code,
    entry: entry.id,
    state: 'received',
    grounds: request.grounds,
    receivedAt: at,
    acknowledgedAt: at,
    answerDueOn: addDays(today, OBJECTION_DAYS),
    correctionDueOn: null,
    reviewDueOn: null,
    decidedOn: null,
    suspendsPublication: false,
    from: request.from,
    proofNumber,
    reviewed: false,
    contestedOtherwise: false,
    lastActOn: today,
  };
  return { kind: 'changed', state, events: ['objectionReceived'] };
}
