import type { SnapshotTrack } from '@credit-lens/sdk/snapshot';
import { describe, expect, test } from 'vitest';
import { dayOfDeltas, timesOf, whyEnded } from './track-chain.ts';

const HOUR = 3_600_000;
const NOW = new Date('2026-03-02T00:00:00Z');
const hash = (number: number): string => number.toString(16).padStart(64, '0');

/** A chain of deltas, each with its bytes and the hours since it was published. */
function chain(snapshotBytes: number, deltas: readonly (readonly [bytes: number, hours: number])[]) {
  const times: Record<string, string> = {};
  const track: SnapshotTrack = {
    state: hash(deltas.length),
    snapshot: { path: 'snapshots/a', bytes: snapshotBytes, sha256: hash(99), state: hash(0) },
    deltas: deltas.map(([bytes, hours], at) => {
      const path = `deltas/${at}`;
      times[path] = new Date(NOW.getTime() - hours * HOUR).toISOString();
      return { path, bytes, sha256: hash(at + 1), from: hash(at), removals: { bytes, sha256: hash(98) } };
    }),
  };
  return { track, times };
}

const why = (snapshotBytes: number, deltas: Parameters<typeof chain>[1], budget: number | null = null) => {
  const { track, times } = chain(snapshotBytes, deltas);
  return whyEnded(track, times, NOW, dayOfDeltas(track, times, NOW, budget));
};

describe('a chain of deltas', () => {
  test('may have 32 KB a day, or an eighth of the full file where that is more', () => {
    const budget = (bytes: number) => dayOfDeltas(chain(bytes, []).track, {}, NOW, null).budget;
    expect([20_000, 262_144, 4_500_000].map(budget)).toEqual([32_768, 32_768, 562_500]);
    expect(dayOfDeltas(chain(20_000, []).track, {}, NOW, 7).budget).toBe(7);
  });

  test('counts what was published within 24 hours', () => {
    const { track, times } = chain(1e6, [
      [10, 30],
      [20, 24],
      [40, 23],
      [80, 0],
    ]);
    expect(dayOfDeltas(track, times, NOW, null).bytes).toBe(120);
  });

  test('goes on within its budget, and ends beyond it', () => {
    expect(why(1e6, [[125_000, 0]])).toBeNull();
    expect(why(1e6, [[125_001, 0]])).toMatch(/day would have 125001 bytes, more than the budget of 125000/);
    expect(
      why(1e6, [
        [125_001, 25],
        [100, 0],
      ]),
    ).toBeNull();
    expect(
      why(
        1e6,
        [
          [30, 1],
          [30, 0],
        ],
        50,
      ),
    ).toMatch(/60 bytes, more than the budget of 50/);
  });

  test('ends where the full file is cheaper, after 200 deltas, and after 30 days', () => {
    expect(why(100, [[101, 0]])).toMatch(/longer than the snapshot/);
    expect(why(1e6, Array(200).fill([1, 0]))).toBeNull();
    expect(why(1e6, Array(201).fill([1, 0]))).toMatch(/200 deltas/);
    expect(why(1e6, [[1, 30 * 24]])).toBeNull();
    expect(why(1e6, [[1, 30 * 24 + 1]])).toMatch(/30 days/);
  });

  test('remembers the times of the deltas that are still named', () => {
    const { track, times } = chain(1e6, [[1, 2]]);
    expect(timesOf(track.deltas, { ...times, gone: NOW.toISOString() })).toEqual(times);
  });
});
