import { describe, expect, it } from 'vitest';
import { memoryArea } from './published.fixture.ts';
import { LISTED, NOT_LISTED } from './snapshot.fixture.ts';
import { createWithdrawals } from './withdrawals.ts';

const server = 'https://register.example';
const at = (asOf: string) => ({ server, asOf: `2026-11-21T${asOf}:00Z` });
const noEntry = { withdrawal: 'noEntry', asOf: null } as const;

describe('a flag that was taken back', () => {
  it('stays so, after a restart too, until a later state comes', async () => {
    const area = memoryArea();
    await createWithdrawals(area).add(at('08:00'), LISTED, noEntry, false);
    const restarted = createWithdrawals(area);
    expect([...(await restarted.of(at('08:00')))]).toEqual([[LISTED, 'noEntry']]);
    expect((await restarted.of(at('09:00'))).size).toBe(0);
  });

  it('stays so while a state comes that is older than what was said', async () => {
    const withdrawals = createWithdrawals(memoryArea());
    const said = { withdrawal: 'notRegistered', asOf: '2026-11-21T08:30:00Z' } as const;
    await withdrawals.add(at('08:00'), LISTED, said, false);
    expect((await withdrawals.of(at('08:20'))).get(LISTED)).toBe('notRegistered');
    expect((await withdrawals.of(at('08:40'))).size).toBe(0);
  });

  it('says nothing of another server', async () => {
    const withdrawals = createWithdrawals(memoryArea());
    await withdrawals.add(at('08:00'), LISTED, noEntry, false);
    expect((await withdrawals.of({ ...at('08:00'), server: 'https://other.example' })).size).toBe(0);
  });

  it('in a private window leaves nothing on disk', async () => {
    const held = {};
    const withdrawals = createWithdrawals(memoryArea(held));
    await withdrawals.add(at('08:00'), LISTED, noEntry, true);
    expect((await withdrawals.of(at('08:00'))).size).toBe(1);
    expect(held).toEqual({});
  });

  it('comes back when a later record bears it out, and with everything erased', async () => {
    const held: Record<string, unknown> = {};
    const withdrawals = createWithdrawals(memoryArea(held));
    await Promise.all([LISTED, NOT_LISTED].map((code) => withdrawals.add(at('08:00'), code, noEntry, false)));
    await withdrawals.remove(LISTED);
    expect([...(await withdrawals.of(at('08:00'))).keys()]).toEqual([NOT_LISTED]);
    await withdrawals.erase();
    expect((await withdrawals.of(at('08:00'))).size).toBe(0);
    expect(held).toEqual({});
  });

  it.each([7, [null], [{ key: 1 }], [{ key: LISTED, server, asOf: 'x', withdrawal: 'noEntry' }]])(
    'is left out where it is damaged: %j',
    async (withdrawn) => {
      expect((await createWithdrawals(memoryArea({ withdrawn })).of(at('08:00'))).size).toBe(0);
    },
  );
});
