import type { EntryCommand } from '@credit-lens/sdk/contract';
import { describe, expect, it } from 'vitest';
import { referenceCatalogue } from '../catalogue/reference-catalogue.ts';
import { earliestRepairDay, USUAL_MINIMUM_STAY } from './earliest-repair-day.ts';
import { after, afterAll, guardOf, listOf, published } from './sample-entry.fixture.ts';

const apply: EntryCommand = {
  action: 'applyForRepair',
  on: '2026-09-15',
  causeMended: true,
  finesPaid: true,
};
const steps: EntryCommand[] = [
  apply,
  { action: 'acceptRepair', on: '2026-09-18' },
  { action: 'holdRepairInterview', on: '2026-09-25' },
  { action: 'verifyRepair', on: '2026-10-01', corrected: true },
  { action: 'decideRepair', on: '2026-10-06', granted: true },
  { action: 'publishRepair', on: '2026-10-08' },
];

describe('the six steps of repair', () => {
  it('lead from the application to the removal, and only the last one removes', () => {
    let entry = published();
    const reached: unknown[] = [];
    for (const step of steps) {
      entry = afterAll(entry, step);
      reached.push([entry.state, entry.repair.step]);
    }
    expect(reached).toEqual([
      ['repairPending', 'applied'],
      ['repairPending', 'accepted'],
      ['repairPending', 'interviewed'],
      ['repairPending', 'verified'],
      ['repairPending', 'decided'],
      ['removed', 'published'],
    ]);
    expect(entry.removal).toEqual({ on: '2026-10-08', reason: 'repaired' });
  });

  it('cannot be taken out of order', () => {
    const applied = afterAll(published(), apply);
    for (const step of steps.slice(2)) expect(guardOf(after(applied, step))).toBe('repairStep');
    for (const step of steps.slice(1)) expect(guardOf(after(published(), step))).toBe('repairStep');
    expect(guardOf(after(applied, apply))).toBe('repairStep');
  });

  it('give the authority five days for its decision, and say when it was late', () => {
    const verified = afterAll(published(), ...steps.slice(0, 4));
    expect(verified.repair.decisionDueOn).toBe('2026-10-06');
    const inTime = after(verified, { action: 'decideRepair', on: '2026-10-06', granted: true });
    expect(inTime).toMatchObject({ events: ['repairGranted'] });
    const late = after(verified, { action: 'decideRepair', on: '2026-10-07', granted: true });
    expect(late).toMatchObject({
      state: { repair: { step: 'decided' } },
      events: ['repairDecisionOverdue', 'repairGranted'],
    });
  });

  it.each([
    ['rejected', 1, { action: 'rejectRepair', on: '2026-09-18' }, 'repairRejected'],
    [
      'found not corrected',
      3,
      { action: 'verifyRepair', on: '2026-10-01', corrected: false },
      'repairRefused',
    ],
    ['refused', 4, { action: 'decideRepair', on: '2026-10-02', granted: false }, 'repairRefused'],
  ] satisfies [string, number, EntryCommand, string][])(
    'leave the entry in effect when %s',
    (_, count, last, event) => {
      const decision = after(afterAll(published(), ...steps.slice(0, count)), last);
      expect(decision).toMatchObject({
        state: { state: 'effective', repair: { state: 'refused' }, removal: null },
        events: [event],
      });
    },
  );

  it('may begin anew after a refusal', () => {
    const refused = afterAll(published(), apply, { action: 'rejectRepair', on: '2026-09-18' });
    expect(after(refused, { ...apply, on: '2026-10-01' })).toMatchObject({
      state: { state: 'repairPending', repair: { state: 'pending', step: 'applied' } },
    });
  });
});

describe('an application for repair', () => {
  it('waits for the minimum stay, which a course does not shorten', () => {
    const entry = published();
    const earliest = earliestRepairDay(entry, listOf('B06'));
    const before = { ...apply, on: '2026-06-09' } as const;
    expect(earliest).toBe('2026-06-10');
    expect(guardOf(after(entry, before))).toBe('minimumStay');
    const course = afterAll(entry, { action: 'takeCreditCourse', on: '2026-05-01' });
    expect(course).toMatchObject({ state: 'effective', repair: { state: 'none', courseTaken: true } });
    expect(guardOf(after(course, before))).toBe('minimumStay');
    expect(guardOf(after(course, { ...apply, on: earliest }))).toBe('none');
  });

  it('takes the minimum stay of the entry, else of the list, else the usual one of the sources', () => {
    const listed = published();
    const entry = { ...listed, repair: { ...listed.repair, earliestOn: null } };
    const list = listOf('B06');
    const silent = { stay: { ...list.stay, minimum: 'notStated' } } as const;
    expect(earliestRepairDay(entry, silent)).toBe('2026-06-10');
    const stay = { ...list.stay, minimum: { value: 1, unit: 'years' } } as const;
    expect(earliestRepairDay(entry, { stay })).toBe('2027-03-10');
    const own = { ...entry, repair: { ...entry.repair, earliestOn: '2026-12-24' } };
    expect(earliestRepairDay(own, { stay })).toBe('2026-12-24');
    const guide = referenceCatalogue.regulations.items.find(({ id }) => id === 'repair-guide-2019');
    expect(guide?.gist?.zh).toContain('最短三至六个月');
    expect(USUAL_MINIMUM_STAY).toBe(3);
  });

  it('needs the cause mended and the fines paid', () => {
    expect(guardOf(after(published(), { ...apply, causeMended: false }))).toBe('causeMended');
    expect(guardOf(after(published(), { ...apply, finesPaid: false }))).toBe('finesPaid');
  });

  it('is refused to a particularly serious case, and to a serious one of food and drugs', () => {
    expect(guardOf(after(published({ severity: 'particularlySerious' }), apply))).toBe('severity');
    const food = {
      list: 'B08',
      determinedBy: 'samr',
      listedBy: 'samr',
      publishedBy: 'samr',
      source: 'necips',
    };
    expect(guardOf(after(published({ ...food, severity: 'serious' }), apply))).toBe('severity');
    expect(guardOf(after(published({ ...food, severity: 'general' }), apply))).toBe('none');
  });

  it('is possible on the irregular list, and makes no sense on a redlist', () => {
    const irregular = { list: 'NR-IRREGULAR', severity: 'notStated', source: 'creditchina' } as const;
    expect(guardOf(after(published(irregular), apply))).toBe('none');
    expect(guardOf(after(published({ list: 'R03', severity: 'notStated' }), apply))).toBe('adverseOnly');
  });
});
