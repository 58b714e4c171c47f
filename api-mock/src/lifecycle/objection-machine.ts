import type { ObjectionCommand, ObjectionState } from '@credit-lens/sdk/contract';
import { addDays } from '../register/calendar.ts';
import type { StoredEntry } from '../register/register-row.ts';
import { refuseActDay } from './act-day.ts';
import { addWorkingDays } from './china-workdays.ts';
import { type Decision, type RegisterEventKind, refuse } from './decision.ts';
import { isInEffect } from './in-effect.ts';
import type { StoredObjection } from './stored-objection.ts';

/** What an act on an objection is judged against. */
interface ObjectionContext {
  readonly entry: StoredEntry;
  /** All other objections to the same entry. */
  readonly others: readonly StoredObjection[];
  /** The day in China. */
  readonly today: string;
}

/** An objection and its entry after an act. */
export interface Objected {
  readonly objection: StoredObjection;
  readonly entry: StoredEntry;
}

/** Working days for the correction of an entry, once an objection is upheld (Supreme People's Court, Publishing Provisions, 2017, article 12). */
const CORRECTION_WORKING_DAYS = 3;

/** Days for the review by the court one level up (Supreme People's Court, Publishing Provisions, 2017, article 12). */
const REVIEW_DAYS = 15;

/** States in which each act is possible. */
const FROM: Readonly<Record<ObjectionCommand['action'], readonly ObjectionState[]>> = {
  confirmStanding: ['received'],
  refuseStanding: ['received'],
  uphold: ['standingConfirmed', 'underReview'],
  reject: ['standingConfirmed', 'underReview'],
  takeToReview: ['rejected'],
  withdraw: ['received', 'standingConfirmed', 'underReview'],
};

/** Acts that say something of the entry, so that it must still be public. */
const NEEDS_PUBLIC_ENTRY: readonly ObjectionCommand['action'][] = [
  'confirmStanding',
  'uphold',
  'takeToReview',
];

/**
 * Does one act of the operator to an objection, and to its entry. The entry is contested as long as an objection of
 * the organisation itself is open or under review, and stays published throughout; upholding removes it as corrected.
 */
export function applyObjectionCommand(
  objection: StoredObjection,
  { action, on }: ObjectionCommand,
  { entry, others, today }: ObjectionContext,
): Decision<Objected> {
  if (!FROM[action].includes(objection.state))
    return refuse('objectionState', `${action} is not possible: the objection is ${objection.state}.`);
  const day = refuseActDay(entry, on, today);
  if (day !== null) return day;
  if (on < objection.lastActOn)
    return refuse('daysRunBackwards', `The act is dated ${on}, before the last one, ${objection.lastActOn}.`);
  if (NEEDS_PUBLIC_ENTRY.includes(action) && !isInEffect(entry, today))
    return refuse(
      'notPublic',
      'The entry has left its list: close the objection by rejecting or withdrawing it.',
    );
  if (action === 'confirmStanding' && objection.from !== 'listedOrganisation')
    return refuse(
      'standing',
      'The objection says to come from someone else: only the organisation itself has standing.',
    );
  if (action === 'takeToReview' && objection.reviewed)
    return refuse('reviewedAlready', 'The next stage has decided on it: there is no further one.');

  const next = act(objection, action, on, others, entry);
  const disputed = next.contestedOtherwise || [next, ...others].some(isOpenOfOrganisation);
  const [changedEntry, entryEvents] = follow(entry, next, disputed, on);
  return {
    kind: 'changed',
    state: { objection: next, entry: changedEntry },
    events: [EVENT[action], ...entryEvents],
  };
}

const EVENT = {
  confirmStanding: 'objectionStandingConfirmed',
  refuseStanding: 'objectionStandingRefused',
  uphold: 'objectionUpheld',
  reject: 'objectionRejected',
  takeToReview: 'objectionUnderReview',
  withdraw: 'objectionWithdrawn',
} as const satisfies Record<ObjectionCommand['action'], RegisterEventKind>;

function act(
  objection: StoredObjection,
  action: ObjectionCommand['action'],
  on: string,
  others: readonly StoredObjection[],
  entry: StoredEntry,
): StoredObjection {
  const acted = { ...objection, lastActOn: on };
  switch (action) {
    case 'confirmStanding': {
      const open = others.filter(isOpenOfOrganisation);
      const explained = open.length > 0 && !open.some((other) => other.contestedOtherwise);
      return { ...acted, state: 'standingConfirmed', contestedOtherwise: entry.contested && !explained };
    }
    case 'refuseStanding':
      return { ...acted, state: 'standingRefused', decidedOn: on };
    case 'uphold': {
      const correctionDueOn = addWorkingDays(on, CORRECTION_WORKING_DAYS);
      return { ...acted, state: 'upheld', decidedOn: on, correctionDueOn };
    }
    case 'reject':
      return { ...acted, state: 'rejected', decidedOn: on };
    case 'takeToReview':
      return {
        ...acted,
        state: 'underReview',
        decidedOn: null,
        reviewDueOn: addDays(on, REVIEW_DAYS),
        reviewed: true,
      };
    case 'withdraw':
      return { ...acted, state: 'withdrawn' };
  }
}

/** What becomes of the entry. Its publication never pauses. An objection that changes nothing leaves it untouched. */
function follow(
  entry: StoredEntry,
  { state }: StoredObjection,
  disputed: boolean,
  on: string,
): [StoredEntry, RegisterEventKind[]] {
  if (state === 'upheld') {
    const removal = { on, reason: 'corrected' } as const;
    return [{ ...entry, state: 'removed', contested: false, removal, lastActOn: on }, ['entryRemoved']];
  }
  const isPublic = entry.state === 'effective' || entry.state === 'repairPending';
  if (!isPublic || state === 'standingRefused' || disputed === entry.contested) return [entry, []];
  return [
    { ...entry, contested: disputed, lastActOn: on },
    [disputed ? 'entryContested' : 'entryUncontested'],
  ];
}

function isOpenOfOrganisation({ state }: StoredObjection): boolean {
  return state === 'standingConfirmed' || state === 'underReview';
}
