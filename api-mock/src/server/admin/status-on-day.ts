import type { RegisterEvent, RepairStep } from '@credit-lens/sdk/contract';
import { DECISION_DAYS } from '../../lifecycle/repair-machine.ts';
import { addDays } from '../../register/calendar.ts';
import type { StoredEntry } from '../../register/register-row.ts';

/** What acts move in an entry without leaving a day in it. */
export type EntryStatus = Pick<StoredEntry, 'state' | 'contested' | 'repair'>;

type Kind = RegisterEvent['kind'];

/** The state that an act leads to; one that is not named leaves the state as it was. */
const STATE_AFTER: Partial<Record<Kind, StoredEntry['state']>> = {
  entryNotified: 'notified',
  entryPublished: 'effective',
  repairApplied: 'repairPending',
  repairRejected: 'effective',
  repairRefused: 'effective',
  entryRemoved: 'removed',
  entryExpired: 'expired',
  entryAnnulled: 'annulled',
};

/** The step that an act of repair leads to, and the one that it came from. */
const STEPS: Partial<Record<Kind, { readonly from: RepairStep | null; readonly to: RepairStep }>> = {
  repairApplied: { from: null, to: 'applied' },
  repairAccepted: { from: 'applied', to: 'accepted' },
  repairRejected: { from: 'applied', to: 'applied' },
  repairInterviewHeld: { from: 'accepted', to: 'interviewed' },
  repairVerified: { from: 'interviewed', to: 'verified' },
  repairGranted: { from: 'verified', to: 'decided' },
  repairPublished: { from: 'decided', to: 'published' },
};

/**
 * State, dispute and repair of an entry at the end of a day, from the acts that were done to it in this register, in
 * their order. Null when none of them says: the entry came as it is, or its last acts lie further back.
 */
export function statusOnDay(
  entry: StoredEntry,
  day: string,
  acts: readonly RegisterEvent[],
): EntryStatus | null {
  if (acts.length === 0) return null;
  return acts.filter(({ on }) => on <= day).reduce(after, before(entry, acts));
}

/** The status before the first act: what that act needed, as far as it needed anything. */
function before(entry: StoredEntry, acts: readonly RegisterEvent[]): EntryStatus {
  const dispute = acts.find(({ kind }) => kind === 'entryContested' || kind === 'entryUncontested');
  const isOver = acts.some(({ kind }) => STATE_AFTER[kind] !== undefined && entry.removal !== null);
  const contested = dispute === undefined ? entry.contested && !isOver : dispute.kind === 'entryUncontested';
  return { state: stateBefore(entry, acts), contested, repair: repairBefore(entry, acts) };
}

function stateBefore(
  { state, notice, repair }: StoredEntry,
  acts: readonly RegisterEvent[],
): StoredEntry['state'] {
  if (acts.some(({ kind }) => kind === 'entryProposed')) return 'proposed';
  const first = acts.find(({ kind }) => STATE_AFTER[kind] !== undefined || STEPS[kind] !== undefined)?.kind;
  if (first === undefined) return state;
  if (first === 'entryNotified') return 'proposed';
  if (first === 'entryPublished') return notice.kind === 'given' ? 'notified' : 'proposed';
  if (first === 'repairApplied') return 'effective';
  if (first.startsWith('repair')) return 'repairPending';
  return repair.state === 'pending' ? 'repairPending' : 'effective';
}

function repairBefore({ repair }: StoredEntry, acts: readonly RegisterEvent[]): StoredEntry['repair'] {
  const courseTaken = repair.courseTaken && !acts.some(({ kind }) => kind === 'repairCourseTaken');
  const first = acts.find(({ kind }) => STEPS[kind] !== undefined || kind === 'repairRefused')?.kind;
  if (first === undefined) return { ...repair, courseTaken };
  if (first === 'repairApplied')
    return { ...repair, state: 'none', step: null, decisionDueOn: null, courseTaken };
  const step = STEPS[first]?.from ?? (repair.decisionDueOn === null ? 'interviewed' : 'verified');
  return { ...repair, state: 'pending', step, courseTaken };
}

function after({ state, contested, repair }: EntryStatus, { kind, on }: RegisterEvent): EntryStatus {
  const next = STATE_AFTER[kind] ?? state;
  const isOver = next === 'removed' || next === 'expired' || next === 'annulled';
  return {
    state: next,
    contested: kind === 'entryContested' || (contested && kind !== 'entryUncontested' && !isOver),
    repair: repairAfter(repair, kind, on),
  };
}

function repairAfter(repair: StoredEntry['repair'], kind: Kind, on: string): StoredEntry['repair'] {
  if (kind === 'repairCourseTaken') return { ...repair, courseTaken: true };
  if (kind === 'repairRefused')
    return { ...repair, state: 'refused', step: repair.step === 'verified' ? 'decided' : 'interviewed' };
  const step = STEPS[kind]?.to;
  if (step === undefined) return repair;
  if (kind === 'repairApplied') return { ...repair, state: 'pending', step, decisionDueOn: null };
  if (kind === 'repairVerified') return { ...repair, step, decisionDueOn: addDays(on, DECISION_DAYS) };
  if (kind === 'repairRejected') return { ...repair, state: 'refused', step };
  return { ...repair, step, ...(kind === 'repairPublished' ? { state: 'none' as const } : {}) };
}
