import { describe, expect, it, vi } from 'vitest';
import { keepStatements, type MintStatements } from './keep-statements.ts';

const HOUR = 3_600_000;
const BEGIN = Date.parse('2026-03-02T10:00:00Z');

/** A server whose statements hold for two hours, and a clock. */
function stage() {
  const clock = { now: BEGIN };
  const mint = vi.fn<MintStatements>(async (codes, audience) => ({
    statements: codes.map((code) => ({
      code,
      audience,
      statement: `${code} for ${audience}, of ${clock.now}`,
      shortCode: '',
      leafHash: '',
      validFrom: new Date(clock.now).toISOString(),
      validUntil: new Date(clock.now + 2 * HOUR).toISOString(),
    })),
  }));
  return { clock, mint, statementsOn: keepStatements(mint, () => clock.now) };
}
const SHOP = 'https://shop.example';
const codes = (count: number): string[] => Array.from({ length: count }, (_, place) => `code ${place}`);

describe('the statements that the marketplace keeps', () => {
  it('are minted in batches of 500, and once', async () => {
    const { mint, statementsOn } = stage();
    expect((await statementsOn(codes(1_001), SHOP)).size).toBe(1_001);
    expect(mint.mock.calls.map(([asked]) => asked.length)).toEqual([500, 500, 1]);
    await statementsOn(codes(1_001), SHOP);
    expect(mint).toHaveBeenCalledTimes(3);
  });

  it('are minted anew when half of their time is over', async () => {
    const { clock, mint, statementsOn } = stage();
    await statementsOn(['a'], SHOP);
    clock.now += HOUR - 1;
    await statementsOn(['a', 'b'], SHOP);
    expect(mint.mock.lastCall?.[0]).toEqual(['b']);
    clock.now += 1;
    expect((await statementsOn(['a', 'b'], SHOP)).get('a')).toContain(String(clock.now));
    expect(mint.mock.lastCall?.[0]).toEqual(['a']);
  });

  it('are never given to the pages of another origin', async () => {
    const { statementsOn } = stage();
    await statementsOn(['a'], SHOP);
    expect((await statementsOn(['a'], 'https://else.example')).get('a')).toContain('else.example');
  });

  it('need no server until then, and are no longer given after their end', async () => {
    const { clock, mint, statementsOn } = stage();
    await statementsOn(['a'], SHOP);
    mint.mockRejectedValue(new Error('503'));
    expect((await statementsOn(['a'], SHOP)).size).toBe(1);
    clock.now += 3 * HOUR;
    await expect(statementsOn(['a'], SHOP)).rejects.toThrow('503');
  });
});
