import type { CreditList, EntryCommand } from '@credit-lens/sdk/contract';
import { operatorEntry } from '@credit-lens/sdk/contract-schema';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from '../register/calendar.ts';
import type { StoredEntry } from '../register/register-row.ts';
import { addMonths } from './add-months.ts';
import { commandOf, type RandomStep, randomStep } from './entry-commands.fixture.ts';
import { applyEntryCommand } from './entry-machine.ts';
import { expireEntries } from './expire-entries.ts';
import { CODE, LISTED, listOf, listWithNotice, proposed, sampleRow } from './sample-entry.fixture.ts';

/** What the clock did: no operator asked for it. */
interface TermEnd {
  readonly action: 'expire';
}

/** One accepted command of a random history, or the end of the term. */
interface Act {
  readonly command: EntryCommand | TermEnd;
  readonly on: string;
  readonly today: string;
  readonly before: StoredEntry;
  readonly after: StoredEntry;
}

interface History {
  readonly list: CreditList;
  readonly acts: readonly Act[];
  readonly last: StoredEntry;
}

const start = fc.record({
  list: fc.constantFrom('B02', 'B06', 'B08', 'NR-IRREGULAR', 'R03', 'notice'),
  severity: fc.constantFrom('general', 'serious', 'particularlySerious', 'notStated'),
  term: fc.constantFrom(
    { kind: 'openEnded' } as const,
    { kind: 'notStated' } as const,
    { kind: 'fixed', until: '2026-12-31' } as const,
    { kind: 'fixed', until: '2028-03-09' } as const,
  ),
});

/** A step, and whether the clock ran before it: until it does, an entry whose term is over still stands as public. */
const timedStep = fc.record({ step: randomStep, clock: fc.boolean() });

/** A random history, from the proposal on. Everything given to the machine is frozen: it may alter nothing. */
const histories = fc
  .tuple(start, fc.array(timedStep, { minLength: 1, maxLength: 40, size: 'max' }))
  .map(([{ list: id, severity, term }, steps]): History => {
    const list = id === 'notice' ? listWithNotice('B13') : listOf(id);
    const first = deepFreeze(proposed({ list: list.id, severity, term }, list));
    return run(list, first, steps);
  });

function run(
  list: CreditList,
  first: StoredEntry,
  steps: readonly { step: RandomStep; clock: boolean }[],
): History {
  const acts: Act[] = [];
  let entry = first;
  let today = LISTED;
  for (const { step, clock } of steps) {
    today = addDays(today, step.pause);
    const [after] = clock ? expireEntries(deepFreeze({ entries: [entry] }), today).entries : [];
    if (after !== undefined && after !== entry) {
      acts.push({ command: { action: 'expire' }, on: after.removal?.on ?? '', today, before: entry, after });
      entry = deepFreeze(after);
    }
    const command = commandOf(step, entry, today);
    const decision = applyEntryCommand(entry, deepFreeze(command), { list, row: sampleRow(), today });
    if (decision.kind === 'refused') continue;
    const on = command.action === 'suspend' ? command.from : command.on;
    acts.push({ command, on, today, before: entry, after: decision.state });
    entry = deepFreeze(decision.state);
  }
  return { list, acts, last: entry };
}

function deepFreeze<Value>(value: Value): Value {
  if (typeof value === 'object' && value !== null) {
    Object.freeze(value);
    for (const inner of Object.values(value)) deepFreeze(inner);
  }
  return value;
}

/** Whatever the history, this holds of it. */
function always(holds: (history: History) => void): void {
  const property = fc.property(histories, (history) => {
    holds(history);
  });
  fc.assert(property, { numRuns: 400 });
}

const isPublic = ({ state }: StoredEntry) => state === 'effective' || state === 'repairPending';
const isFinal = ({ state }: StoredEntry) => ['removed', 'expired', 'annulled'].includes(state);

describe('whatever is done to an entry', () => {
  it('it is public only after a publication that a person confirmed', () => {
    always(({ acts }) => {
      for (const { command, before, after } of acts) {
        if (isPublic(before) || !isPublic(after)) continue;
        expect(command).toMatchObject({
          action: 'publish',
          confirmation: { reviewedBy: 'human', evidenceChecked: true },
        });
      }
    });
  });

  it('it is public only after notice where the list gives notice, and has none where it gives none', () => {
    always(({ list, acts, last }) => {
      if (list.rules.includes('long-term-mechanism-2020') && acts.some(({ after }) => isPublic(after)))
        expect(last.notice.kind).toBe('given');
      if (list.id === 'B02') expect(last.notice).toEqual({ kind: 'notRequired' });
    });
  });

  it('nothing follows on a final state', () => {
    always(({ acts }) => {
      for (const { before } of acts) expect(isFinal(before)).toBe(false);
    });
  });

  it('no day runs backwards or lies in the future', () => {
    always(({ acts }) => {
      let last = '2026-03-02';
      for (const { on, today } of acts) {
        expect(on >= last && on <= today).toBe(true);
        last = on;
      }
    });
  });

  it('fulfilment alone moves it nowhere, and it never leaves as fulfilled within a fixed term', () => {
    always(({ acts }) => {
      for (const { command, before, after } of acts) {
        if (command.action === 'recordFulfilment')
          expect([after.state, after.removal]).toEqual([before.state, null]);
        if (after.removal?.reason !== 'fulfilled') continue;
        expect(before.fulfilledOn).not.toBeNull();
        expect(before.term.kind).not.toBe('fixed');
      }
    });
  });

  it('repair is granted only to what can be repaired, after the minimum stay, mended and paid, in six steps', () => {
    always(({ list, acts }) => {
      const end = acts.findIndex(({ after }) => after.removal?.reason === 'repaired');
      if (end === -1) return;
      const [first] = acts
        .slice(0, end)
        .filter(({ command }) => command.action === 'applyForRepair')
        .slice(-1);
      const from = first === undefined ? 0 : acts.indexOf(first);
      const steps = acts.slice(from, end + 1).map(({ command }) => command);
      const order = steps.map(({ action }) => action).filter((action) => /Repair/.test(action));
      expect(order).toEqual([
        'applyForRepair',
        'acceptRepair',
        'holdRepairInterview',
        'verifyRepair',
        'decideRepair',
        'publishRepair',
      ]);
      expect(steps).toContainEqual(
        expect.objectContaining({ action: 'applyForRepair', causeMended: true, finesPaid: true }),
      );
      expect(steps).toContainEqual(expect.objectContaining({ action: 'verifyRepair', corrected: true }));
      expect(steps).toContainEqual(expect.objectContaining({ action: 'decideRepair', granted: true }));
      expect((first?.on ?? '') >= addMonths(LISTED, 3)).toBe(true);
      expect(list.polarity).toBe('adverse');
      expect(first?.before.severity).not.toBe('particularlySerious');
    });
  });

  it('the clock alone ends a fixed term, once its last day is over, and only of what is public', () => {
    always(({ acts }) => {
      for (const { command, on, today, before, after } of acts) {
        expect(after.state === 'expired').toBe(command.action === 'expire');
        const until = before.term.kind === 'fixed' ? before.term.until : null;
        if (command.action !== 'expire') {
          if (isPublic(before) && until !== null) expect(today <= until).toBe(true);
          continue;
        }
        expect(isPublic(before)).toBe(true);
        expect(on).toBe(until);
        expect(on < today).toBe(true);
        expect(after.removal).toEqual({ on, reason: 'termEnded' });
      }
    });
  });

  it('it leaves its list by removal, annulment or the end of its term alone, and says when and why', () => {
    always(({ acts }) => {
      for (const { command, on, after } of acts) {
        if (isFinal(after)) expect(after.removal?.on).toBe(on);
        else expect(after.removal).toBeNull();
        if (isFinal(after)) expect(['remove', 'annul', 'publishRepair', 'expire']).toContain(command.action);
      }
    });
  });

  it('only objections contest it', () => {
    always(({ last }) => expect(last.contested).toBe(false));
  });

  it('pending repair and the state of the entry agree', () => {
    always(({ acts }) => {
      for (const { after } of acts)
        if (isPublic(after)) expect(after.repair.state === 'pending').toBe(after.state === 'repairPending');
    });
  });

  it('it keeps the form of the contract', () => {
    always(({ acts, last }) => {
      expect(operatorEntry.safeParse({ ...last, code: CODE }).error).toBeUndefined();
      for (const { after } of acts) expect(after.list).toEqual(last.list);
    });
  });

  it('histories reach every state that they can', () => {
    const states = new Set(
      fc
        .sample(histories, 1500)
        .flatMap(({ acts }) =>
          acts.map(({ after }) =>
            after.state === 'removed' ? (after.removal?.reason ?? 'removed') : after.state,
          ),
        ),
    );
    expect([...states].sort()).toEqual([
      'annulled',
      'corrected',
      'effective',
      'expired',
      'fulfilled',
      'notified',
      'repairPending',
      'repaired',
    ]);
  });
});
