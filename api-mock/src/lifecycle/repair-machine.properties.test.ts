import type { EntryCommand } from '@credit-lens/sdk/contract';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from '../register/calendar.ts';
import type { StoredEntry } from '../register/register-row.ts';
import type { Decision } from './decision.ts';
import { after as judge, LISTED, published } from './sample-entry.fixture.ts';

/** Three months after the listing: stated by B06 and B08, usual where the list says nothing. */
const USUAL_EARLIEST = '2026-06-10';

/** One command of a random history, with what became of it. */
interface Attempt {
  readonly command: Extract<EntryCommand, { on: string }>;
  readonly today: string;
  readonly before: StoredEntry;
  readonly decision: Decision<StoredEntry>;
  readonly after: StoredEntry;
}

interface History {
  readonly first: StoredEntry;
  readonly earliest: string;
  readonly attempts: readonly Attempt[];
  /** Those that were accepted. */
  readonly acts: readonly Attempt[];
}

const ACTIONS = [
  'applyForRepair',
  'acceptRepair',
  'rejectRepair',
  'holdRepairInterview',
  'verifyRepair',
  'takeCreditCourse',
  'decideRepair',
  'publishRepair',
] as const;

type Action = (typeof ACTIONS)[number];

const often = (value: boolean) =>
  fc.oneof({ weight: 5, arbitrary: fc.constant(value) }, { weight: 1, arbitrary: fc.constant(!value) });

const steps = fc.array(
  fc.record({
    pause: fc.oneof({ weight: 4, arbitrary: fc.nat(9) }, { weight: 1, arbitrary: fc.nat(120) }),
    back: fc.oneof(
      { weight: 6, arbitrary: fc.constant(0) },
      { weight: 1, arbitrary: fc.integer({ min: -2, max: 20 }) },
    ),
    /** Any command at all; null: one that may follow. */
    wild: fc.option(fc.constantFrom(...ACTIONS), { freq: 2 }),
    yes: often(true),
    mended: often(true),
    paid: often(true),
  }),
  { minLength: 1, maxLength: 40, size: 'max' },
);

const starts = fc.record({
  list: fc.constantFrom('B06', 'B08', 'NR-IRREGULAR'),
  severity: fc.constantFrom('general', 'general', 'serious', 'particularlySerious', 'notStated'),
  /** The first day of repair, where the entry gives its own. */
  own: fc.constantFrom(null, null, '2026-08-01'),
});

/** A random history of repair. No entry says that repair is not available: the guards alone must keep it out. */
const histories = fc.tuple(starts, steps).map(([{ list, severity, own }, random]): History => {
  const entry = published({ list, severity });
  const earliestOn = own ?? entry.repair.earliestOn;
  const first: StoredEntry = { ...entry, repair: { ...entry.repair, state: 'none', earliestOn } };
  const attempts: Attempt[] = [];
  let before = first;
  let today = addDays(LISTED, 60);
  for (const { pause, back, wild, yes, mended, paid } of random) {
    today = addDays(today, pause);
    const on = addDays(today, -back);
    const command = commandOf(wild ?? leadingOn(before, yes), { on, yes, mended, paid });
    const decision = judge(before, command, today);
    const after = decision.kind === 'refused' ? before : decision.state;
    attempts.push({ command, today, before, decision, after });
    before = after;
  }
  const acts = attempts.filter(({ decision }) => decision.kind === 'changed');
  return { first, earliest: own ?? USUAL_EARLIEST, attempts, acts };
});

function leadingOn({ state, repair: { step } }: StoredEntry, yes: boolean): Action {
  if (state !== 'repairPending') return 'applyForRepair';
  if (step === 'applied') return yes ? 'acceptRepair' : 'rejectRepair';
  if (step === 'accepted') return 'holdRepairInterview';
  if (step === 'interviewed') return 'verifyRepair';
  return step === 'verified' ? 'decideRepair' : 'publishRepair';
}

function commandOf(
  action: Action,
  { on, yes, mended, paid }: { on: string; yes: boolean; mended: boolean; paid: boolean },
): Attempt['command'] {
  if (action === 'applyForRepair') return { action, on, causeMended: mended, finesPaid: paid };
  if (action === 'verifyRepair') return { action, on, corrected: yes };
  if (action === 'decideRepair') return { action, on, granted: yes };
  return { action, on };
}

/** Whatever the history, this holds of it. */
function always(holds: (history: History) => void): void {
  const property = fc.property(histories, (history) => {
    holds(history);
  });
  fc.assert(property, { numRuns: 400 });
}

/** The accepted commands of the application that an act belongs to, the act included; courses left out. */
function applicationOf(acts: readonly Attempt[], act: Attempt): Attempt['command'][] {
  const until = acts
    .slice(0, acts.indexOf(act) + 1)
    .map(({ command }) => command)
    .filter(({ action }) => action !== 'takeCreditCourse');
  return until.slice(Math.max(0, until.map(({ action }) => action).lastIndexOf('applyForRepair')));
}

/** The last day on which something was done to the entry. */
const lastDay = ({ lastActOn }: StoredEntry) => lastActOn ?? LISTED;

const eventsOf = ({ decision }: Attempt) => (decision.kind === 'changed' ? decision.events : []);

/** Whether a case is so serious that it cannot be repaired. */
const isBeyond = ({ list, severity }: StoredEntry) =>
  severity === 'particularlySerious' || (list.id === 'B08' && severity === 'serious');

describe('whatever is done for a repair', () => {
  it('nothing is decided before the correction is verified', () => {
    always(({ acts }) => {
      for (const act of acts) {
        if (act.command.action !== 'decideRepair') continue;
        expect(applicationOf(acts, act)).toMatchObject([
          { action: 'applyForRepair' },
          { action: 'acceptRepair' },
          { action: 'holdRepairInterview' },
          { action: 'verifyRepair', corrected: true },
          { action: 'decideRepair' },
        ]);
      }
    });
  });

  it('the decision is due five days after the correction is verified, and not due before that', () => {
    always(({ acts }) => {
      for (const act of acts) {
        const { state, decisionDueOn } = act.after.repair;
        if (state !== 'pending') continue;
        const verified = applicationOf(acts, act).find(({ action }) => action === 'verifyRepair');
        expect(decisionDueOn).toBe(verified === undefined ? null : addDays(verified.on, 5));
      }
    });
  });

  it('a decision holds however late it is, and says so when it is', () => {
    always(({ attempts, acts }) => {
      for (const attempt of attempts) {
        const { command, today, before, decision, after } = attempt;
        if (command.action !== 'decideRepair' || before.repair.state !== 'pending') continue;
        if (before.repair.step !== 'verified' || command.on > today || command.on < lastDay(before)) continue;
        expect(decision.kind).toBe('changed');
        const verified = applicationOf(acts, attempt).find(({ action }) => action === 'verifyRepair');
        const late = command.on > addDays(verified?.on ?? '', 5);
        expect(eventsOf(attempt)).toEqual([
          ...(late ? ['repairDecisionOverdue'] : []),
          command.granted ? 'repairGranted' : 'repairRefused',
        ]);
        expect(after.state).toBe(command.granted ? 'repairPending' : 'effective');
        expect(after.repair.step).toBe('decided');
      }
      for (const act of acts)
        if (act.command.action !== 'decideRepair')
          expect(eventsOf(act)).not.toContain('repairDecisionOverdue');
    });
  });

  it('what is rejected or refused is in effect again, as it was before', () => {
    always(({ first, acts }) => {
      for (const act of acts) {
        const { command, after } = act;
        const refuses =
          command.action === 'rejectRepair' ||
          (command.action === 'verifyRepair' && !command.corrected) ||
          (command.action === 'decideRepair' && !command.granted);
        expect(eventsOf(act).some((kind) => kind === 'repairRejected' || kind === 'repairRefused')).toBe(
          refuses,
        );
        if (!refuses) continue;
        expect(after.repair.state).toBe('refused');
        expect({ ...after, repair: null, lastActOn: null }).toEqual({
          ...first,
          repair: null,
          lastActOn: null,
        });
      }
    });
  });

  it('it is applied for, the first time or again, exactly when every guard lets it', () => {
    always(({ earliest, attempts }) => {
      for (const { command, today, before, decision } of attempts) {
        if (command.action !== 'applyForRepair') continue;
        const { on, causeMended, finesPaid } = command;
        const may =
          before.state === 'effective' &&
          on <= today &&
          on >= lastDay(before) &&
          on >= earliest &&
          !isBeyond(before) &&
          causeMended &&
          finesPaid;
        expect(decision.kind).toBe(may ? 'changed' : 'refused');
      }
    });
  });

  it('a course shortens nothing and stands in for nothing: without it the rest goes the same way', () => {
    always(({ first, acts }) => {
      let without = first;
      for (const { command, today, after } of acts) {
        if (command.action === 'takeCreditCourse') continue;
        const decision = judge(without, command, today);
        expect(decision.kind).toBe('changed');
        if (decision.kind === 'refused') return;
        without = decision.state;
        const { courseTaken } = after.repair;
        expect({ ...without, repair: { ...without.repair, courseTaken } }).toEqual(after);
      }
    });
  });

  it('it is removed by the publication of a repair that was granted, and by nothing else', () => {
    always(({ acts }) => {
      for (const act of acts) {
        const { command, before, after } = act;
        expect(before.removal).toBeNull();
        expect(after.state === 'removed').toBe(command.action === 'publishRepair');
        if (command.action !== 'publishRepair') {
          expect(after.removal).toBeNull();
          continue;
        }
        expect(after.removal).toEqual({ on: command.on, reason: 'repaired' });
        expect(applicationOf(acts, act).at(-2)).toMatchObject({ action: 'decideRepair', granted: true });
      }
    });
  });

  it('no repair of a particularly serious case is ever pending, nor of a serious one of food and drugs', () => {
    always(({ acts }) => {
      for (const { after } of acts) {
        if (!isBeyond(after)) continue;
        expect(after.state).toBe('effective');
        expect(after.repair.state).toBe('none');
      }
    });
  });

  it('no repair is pending before the minimum stay is over', () => {
    always(({ earliest, acts }) => {
      for (const { command, after } of acts)
        if (after.state === 'repairPending' || after.repair.step !== null)
          expect(command.on >= earliest).toBe(true);
    });
  });

  it('histories reach every step, every event and a second application', () => {
    const sample = fc.sample(histories, 1500).map(({ acts }) => acts);
    const events = new Set(sample.flatMap((acts) => acts.flatMap(eventsOf)));
    expect([...events].sort()).toEqual([
      'entryRemoved',
      'repairAccepted',
      'repairApplied',
      'repairCourseTaken',
      'repairDecisionOverdue',
      'repairGranted',
      'repairInterviewHeld',
      'repairPublished',
      'repairRefused',
      'repairRejected',
      'repairVerified',
    ]);
    const again = ({ command, before }: Attempt) =>
      command.action === 'applyForRepair' && before.repair.state === 'refused';
    expect(sample.some((acts) => acts.some(again))).toBe(true);
  });
});
