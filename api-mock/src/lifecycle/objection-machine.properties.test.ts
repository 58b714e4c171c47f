import type { ObjectionCommand } from '@credit-lens/sdk/contract';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from '../register/calendar.ts';
import type { StoredEntry } from '../register/register-row.ts';
import { applyObjectionCommand } from './objection-machine.ts';
import { receiveObjection } from './receive-objection.ts';
import { accepted, CODE, published } from './sample-entry.fixture.ts';
import type { StoredObjection } from './stored-objection.ts';

const RECEIVED = '2026-05-04';

const step = fc.record({
  which: fc.nat(2),
  action: fc.oneof(
    { weight: 4, arbitrary: fc.constant('confirmStanding' as const) },
    { weight: 1, arbitrary: fc.constant('refuseStanding' as const) },
    { weight: 1, arbitrary: fc.constant('uphold' as const) },
    { weight: 4, arbitrary: fc.constant('reject' as const) },
    { weight: 4, arbitrary: fc.constant('takeToReview' as const) },
    { weight: 1, arbitrary: fc.constant('withdraw' as const) },
  ),
  pause: fc.nat(4),
  back: fc.oneof(
    { weight: 5, arbitrary: fc.constant(0) },
    { weight: 1, arbitrary: fc.integer({ min: -1, max: 3 }) },
  ),
});

interface Act {
  readonly action: ObjectionCommand['action'];
  readonly on: string;
  readonly today: string;
  readonly before: { readonly objection: StoredObjection; readonly entry: StoredEntry };
  readonly all: readonly StoredObjection[];
  readonly entry: StoredEntry;
}

/** Three objections to one entry, the last of someone else, and random acts on them. */
const histories = fc.array(step, { minLength: 1, maxLength: 40, size: 'max' }).map((steps): Act[] => {
  let entry = published();
  let today = RECEIVED;
  let all = (['listedOrganisation', 'listedOrganisation', 'someoneElse'] as const).map((from, index) =>
    accepted(
      receiveObjection(
        { code: CODE, entry: entry.id, grounds: ['factsWrong'], from, proofNumber: null },
        { entry, today, at: `${today}T03:00:00Z`, id: `objection-${String(index).repeat(32)}` },
      ),
    ),
  );
  const acts: Act[] = [];
  for (const { which, action, pause, back } of steps) {
    today = addDays(today, pause);
    const on = addDays(today, -back);
    const objection = all[which];
    if (objection === undefined) continue;
    const others = all.filter((other) => other !== objection);
    const decision = applyObjectionCommand(objection, { action, on }, { entry, others, today });
    if (decision.kind === 'refused') continue;
    const before = { objection, entry };
    all = all.map((other) => (other === objection ? decision.state.objection : other));
    entry = decision.state.entry;
    acts.push({ action, on, today, before, all, entry });
  }
  return acts;
});

function always(holds: (acts: readonly Act[]) => void): void {
  const property = fc.property(histories, (acts) => {
    holds(acts);
  });
  fc.assert(property, { numRuns: 400 });
}

const isOpen = ({ state }: StoredObjection) => state === 'standingConfirmed' || state === 'underReview';

describe('whatever is done to objections', () => {
  it('the entry is contested exactly while one with confirmed standing is open', () => {
    always((acts) => {
      for (const { all, entry } of acts)
        expect(entry.contested).toBe(entry.state === 'effective' && all.some(isOpen));
    });
  });

  it('the entry stays published until one is upheld, and is then removed as corrected', () => {
    always((acts) => {
      for (const { all, entry } of acts) {
        const upheld = all.some(({ state }) => state === 'upheld');
        expect(entry.state).toBe(upheld ? 'removed' : 'effective');
        expect(entry.removal?.reason).toBe(upheld ? 'corrected' : undefined);
      }
    });
  });

  it('an objection of someone else never contests and is never upheld', () => {
    always((acts) => {
      for (const { all } of acts)
        for (const { from, state } of all)
          if (from === 'someoneElse') expect(['received', 'standingRefused', 'withdrawn']).toContain(state);
    });
  });

  it('nothing is decided before the standing is confirmed, and there is one review', () => {
    always((acts) => {
      const seen = new Map<string, string[]>();
      for (const { action, before } of acts) {
        const past = seen.get(before.objection.id) ?? [];
        if (action === 'uphold' || action === 'reject') expect(past).toContain('confirmStanding');
        if (action === 'takeToReview') expect(past).not.toContain('takeToReview');
        seen.set(before.objection.id, [...past, action]);
      }
    });
  });

  it('no day runs backwards or lies in the future', () => {
    always((acts) => {
      const last = new Map<string, string>();
      for (const { on, today, before } of acts) {
        expect(on <= today && on >= (last.get(before.objection.id) ?? RECEIVED)).toBe(true);
        last.set(before.objection.id, on);
      }
    });
  });

  it('refusing the standing changes nothing of the entry', () => {
    always((acts) => {
      for (const { action, before, entry } of acts)
        if (action === 'refuseStanding') expect(entry).toBe(before.entry);
    });
  });

  it('histories reach every state that they can', () => {
    const states = new Set(
      fc.sample(histories, 600).flatMap((acts) => acts.flatMap(({ all }) => all.map(({ state }) => state))),
    );
    expect([...states].sort()).toEqual([
      'received',
      'rejected',
      'standingConfirmed',
      'standingRefused',
      'underReview',
      'upheld',
      'withdrawn',
    ]);
  });
});
