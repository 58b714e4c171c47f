import type { CreditList, EntryCommand, RepairStep } from '@credit-lens/sdk/contract';
import { addDays } from '../register/calendar.ts';
import { isBeyondRepair } from '../register/compose-repair.ts';
import type { StoredEntry } from '../register/register-row.ts';
import { type Decision, type RegisterEventKind, refuse } from './decision.ts';
import { earliestRepairDay } from './earliest-repair-day.ts';

/** The commands of repair. None of them pays or donates: repair is not for sale (Vincent Brussee, "Social Credit", 2023, pp. 133–137). */
type RepairCommand = Extract<
  EntryCommand,
  {
    action:
      | 'applyForRepair'
      | 'acceptRepair'
      | 'rejectRepair'
      | 'holdRepairInterview'
      | 'verifyRepair'
      | 'takeCreditCourse'
      | 'decideRepair'
      | 'publishRepair';
  }
>;

/**
 * Days for the decision once the correction is verified (Kendra Schaefer, Trivium China, 2020, section 4.3). The source
 * does not say whether they are working days; they are counted as calendar days.
 */
export const DECISION_DAYS = 5;

/** The step that must have been reached before each command on a pending repair. */
const STEP_BEFORE = {
  acceptRepair: 'applied',
  rejectRepair: 'applied',
  holdRepairInterview: 'accepted',
  verifyRepair: 'interviewed',
  decideRepair: 'verified',
  publishRepair: 'decided',
} as const satisfies Record<
  Exclude<RepairCommand['action'], 'applyForRepair' | 'takeCreditCourse'>,
  RepairStep
>;

/**
 * The six steps of credit repair: applied, accepted, meeting held, correction verified, decided, published (Kendra
 * Schaefer, Trivium China, 2020, section 4.3). The entry leaves the list only when the decision is published. State
 * and day of the act were judged before.
 */
export function applyRepairCommand(
  entry: StoredEntry,
  command: RepairCommand,
  list: CreditList,
): Decision<StoredEntry> {
  if (entry.list.polarity !== 'adverse')
    return refuse('adverseOnly', `${entry.list.id} is a recognition: there is nothing to repair.`);
  if (command.action === 'applyForRepair') return apply(entry, command, list);
  if (command.action === 'takeCreditCourse') return takeCourse(entry, command.on);
  const needed = STEP_BEFORE[command.action];
  const { state, step } = entry.repair;
  if (entry.state !== 'repairPending' || state !== 'pending' || step !== needed) {
    const reached = state === 'pending' ? `it has reached "${step}"` : 'none is pending';
    return refuse('repairStep', `${command.action} needs a repair that has reached "${needed}"; ${reached}.`);
  }
  switch (command.action) {
    case 'acceptRepair':
      return reach(entry, command.on, 'accepted', ['repairAccepted']);
    case 'rejectRepair':
      return end(entry, command.on, 'applied', ['repairRejected']);
    case 'holdRepairInterview':
      return reach(entry, command.on, 'interviewed', ['repairInterviewHeld']);
    case 'verifyRepair': {
      if (!command.corrected) return end(entry, command.on, 'interviewed', ['repairRefused']);
      const due = addDays(command.on, DECISION_DAYS);
      return reach(entry, command.on, 'verified', ['repairVerified'], { decisionDueOn: due });
    }
    case 'decideRepair':
      return decide(entry, command);
    case 'publishRepair':
      return publish(entry, command.on);
  }
}

function apply(
  entry: StoredEntry,
  { on, causeMended, finesPaid }: Extract<RepairCommand, { action: 'applyForRepair' }>,
  list: CreditList,
): Decision<StoredEntry> {
  if (entry.state === 'repairPending') return refuse('repairStep', 'A repair is pending already.');
  if (isBeyondRepair(list, entry.severity))
    return refuse('severity', `A case as serious as this one cannot be repaired on ${list.id}.`);
  if (entry.repair.state === 'notAvailable')
    return refuse('repairNotAvailable', 'The rules of this entry give no repair.');
  const earliest = earliestRepairDay(entry, list);
  if (on < earliest)
    return refuse(
      'minimumStay',
      `The minimum stay is not over: repair may be applied for from ${earliest} on.`,
    );
  if (!causeMended) return refuse('causeMended', 'The cause must be mended before repair is applied for.');
  if (!finesPaid) return refuse('finesPaid', 'Fines must be paid before repair is applied for.');
  const repair = { ...entry.repair, state: 'pending', step: 'applied', decisionDueOn: null } as const;
  return changed({ ...entry, state: 'repairPending', repair }, on, ['repairApplied']);
}

/** A course is recorded. It shortens no stay and stands in for no step. */
function takeCourse(entry: StoredEntry, on: string): Decision<StoredEntry> {
  if (entry.repair.courseTaken) return refuse('courseTaken', 'A credit course is recorded already.');
  return changed({ ...entry, repair: { ...entry.repair, courseTaken: true } }, on, ['repairCourseTaken']);
}

/** A decision after the five days holds: it is the authority that is late, not the firm. The event says so. */
function decide(
  entry: StoredEntry,
  { on, granted }: Extract<RepairCommand, { action: 'decideRepair' }>,
): Decision<StoredEntry> {
  const late = entry.repair.decisionDueOn !== null && on > entry.repair.decisionDueOn;
  const overdue: RegisterEventKind[] = late ? ['repairDecisionOverdue'] : [];
  return granted
    ? reach(entry, on, 'decided', [...overdue, 'repairGranted'])
    : end(entry, on, 'decided', [...overdue, 'repairRefused']);
}

function publish(entry: StoredEntry, on: string): Decision<StoredEntry> {
  const repair = { ...entry.repair, state: 'none', step: 'published' } as const;
  const removal = { on, reason: 'repaired' } as const;
  const removed: StoredEntry = { ...entry, state: 'removed', contested: false, repair, removal };
  return changed(removed, on, ['repairPublished', 'entryRemoved']);
}

function reach(
  entry: StoredEntry,
  on: string,
  step: RepairStep,
  events: RegisterEventKind[],
  also: Partial<StoredEntry['repair']> = {},
): Decision<StoredEntry> {
  return changed({ ...entry, repair: { ...entry.repair, step, ...also } }, on, events);
}

/** Repair that was refused: the entry stands as before. */
function end(
  entry: StoredEntry,
  on: string,
  step: RepairStep,
  events: RegisterEventKind[],
): Decision<StoredEntry> {
  const repair = { ...entry.repair, state: 'refused', step } as const;
  return changed({ ...entry, state: 'effective', repair }, on, events);
}

function changed(entry: StoredEntry, on: string, events: RegisterEventKind[]): Decision<StoredEntry> {
  return { kind: 'changed', state: { ...entry, lastActOn: on }, events };
}
