import type { EntryCommand } from '@credit-lens/sdk/contract';
import fc from 'fast-check';
import { addDays } from '../register/calendar.ts';
import type { StoredEntry } from '../register/register-row.ts';
import { HUMAN } from './sample-entry.fixture.ts';

/** A step of a random history: what is done, and how the day of the act lies to the day it is done. */
export interface RandomStep {
  /** Days that pass before it. */
  readonly pause: number;
  /** Days that the act is dated back; negative: in the future. */
  readonly back: number;
  /** true: any command at all; false: one that may follow in the state reached, so that histories get far. */
  readonly wild: boolean;
  readonly choice: number;
  /** Decides what a command says: granted, corrected, mended, confirmed by a person. */
  readonly fair: boolean;
}

export const randomStep: fc.Arbitrary<RandomStep> = fc.record({
  pause: fc.oneof({ weight: 4, arbitrary: fc.nat(20) }, { weight: 1, arbitrary: fc.nat(200) }),
  back: fc.oneof(
    { weight: 8, arbitrary: fc.constant(0) },
    { weight: 2, arbitrary: fc.integer({ min: -3, max: 60 }) },
  ),
  wild: fc.oneof({ weight: 2, arbitrary: fc.constant(false) }, { weight: 1, arbitrary: fc.constant(true) }),
  choice: fc.nat(1000),
  fair: fc.oneof({ weight: 5, arbitrary: fc.constant(true) }, { weight: 1, arbitrary: fc.constant(false) }),
});

const ALL = [
  'notify',
  'publish',
  'applyForRepair',
  'acceptRepair',
  'rejectRepair',
  'holdRepairInterview',
  'verifyRepair',
  'takeCreditCourse',
  'decideRepair',
  'publishRepair',
  'recordFulfilment',
  'remove',
  'annul',
  'suspend',
  'resume',
] as const satisfies readonly EntryCommand['action'][];

/** Commands that lead on from where an entry stands. */
function leadingOn({ state, repair }: StoredEntry): readonly EntryCommand['action'][] {
  if (state === 'proposed') return ['notify', 'publish', 'publish'];
  if (state === 'notified') return ['publish'];
  if (state === 'effective')
    return ['applyForRepair', 'applyForRepair', 'applyForRepair', 'recordFulfilment', 'suspend', 'resume'];
  if (state !== 'repairPending') return ['publish', 'applyForRepair', 'remove'];
  if (repair.step === 'applied') return ['acceptRepair'];
  if (repair.step === 'accepted') return ['holdRepairInterview'];
  if (repair.step === 'interviewed') return ['verifyRepair'];
  return repair.step === 'verified' ? ['decideRepair'] : ['publishRepair'];
}

/** The command of a step; what it says may be what no schema would let through. */
export function commandOf(
  { wild, choice, fair, back }: RandomStep,
  entry: StoredEntry,
  today: string,
): EntryCommand {
  const among = wild ? ALL : leadingOn(entry);
  const action = among[choice % among.length] ?? 'annul';
  const on = addDays(today, -back);
  switch (action) {
    case 'publish':
      return {
        action,
        on,
        confirmation: fair ? HUMAN : ({ ...HUMAN, reviewedBy: 'machine' } as unknown as typeof HUMAN),
      };
    case 'applyForRepair':
      return { action, on, causeMended: fair || choice % 2 === 0, finesPaid: fair || choice % 2 === 1 };
    case 'verifyRepair':
      return { action, on, corrected: fair };
    case 'decideRepair':
      return { action, on, granted: fair };
    case 'remove':
      return { action, on, reason: fair ? 'fulfilled' : 'corrected' };
    case 'suspend':
      return {
        action,
        from: on,
        until: fair ? null : addDays(on, choice % 30),
        reason: { zh: '疫情', en: 'Epidemic' },
      };
    default:
      return { action, on };
  }
}
