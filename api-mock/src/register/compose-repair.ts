import type { CreditList, EntryState, Repair } from '@credit-lens/sdk/contract';
import { addDays } from './calendar.ts';
import type { EntryPlan } from './entry-plan.ts';
import { repairOpensOn } from './repair-opens.ts';

/** Days for the decision once the correction is verified (Trivium China, 2020, section 4.3). */
const DECISION_DAYS = 5;

const NONE = { step: null, earliestOn: null, decisionDueOn: null, courseTaken: false } as const;

/**
 * Where the repair of an entry stands.
 *
 * @throws Error when a repair is planned for an entry that cannot be repaired, or before its shortest stay is over.
 */
export function composeRepair(
  plan: EntryPlan,
  list: CreditList,
  state: EntryState,
  listedOn: string,
  today: string,
): Repair {
  if (list.polarity === 'recognition') return { state: 'none', ...NONE };
  const planned = plan.repair ?? (state === 'repairPending' ? { step: 'applied' as const } : undefined);
  if (isBeyondRepair(list, plan.severity)) {
    if (planned !== undefined) throw new Error(`A serious entry on ${list.id} cannot be repaired`);
    return { state: 'notAvailable', ...NONE };
  }
  const earliestOn = repairOpensOn(list, listedOn);
  if (planned === undefined) return { state: 'none', ...NONE, earliestOn };
  if (earliestOn !== null && earliestOn > today)
    throw new Error(`An entry of ${listedOn} on ${list.id} cannot be repaired before ${earliestOn}`);
  const { step, refused, verifiedDaysAgo, courseTaken = false } = planned;
  return {
    state: refused ? 'refused' : state === 'repairPending' ? 'pending' : 'none',
    step,
    earliestOn,
    decisionDueOn: verifiedDaysAgo === undefined ? null : addDays(today, DECISION_DAYS - verifiedDaysAgo),
    courseTaken,
  };
}

/**
 * Particularly serious cases may be beyond repair on any list (Trivium China, 2020, section 4.3); on the list of food
 * and drugs serious ones are (Vincent Brussee, "Social Credit", 2023, pp. 122–125).
 */
export function isBeyondRepair(list: Pick<CreditList, 'repair'>, severity: EntryPlan['severity']): boolean {
  if (severity === 'particularlySerious') return true;
  return list.repair.available === 'notForSevereCases' && severity === 'serious';
}
