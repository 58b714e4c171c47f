import { describe, expect, it } from 'vitest';
import { RestOwed } from './rest-owed.ts';

/** Rests between rounds of a length, in ms, that follow one another without a quiet moment. */
function rests(owed: RestOwed, rounds: number, spent: number, from = 0): { all: number[]; end: number } {
  const all: number[] = [];
  let now = from;
  for (let round = 0; round < rounds; round++) {
    now += spent;
    const rest = owed.after(spent, now);
    all.push(rest);
    now += rest;
  }
  return { all, end: now };
}

describe('the rest between rounds of changes', () => {
  it('is short where reading takes next to nothing, however long the page changes', () => {
    expect(new Set(rests(new RestOwed(), 500, 0.2).all)).toEqual(new Set([240]));
  });

  it('grows on a page that changes on and on, until reading takes one part in a thousand', () => {
    const { all, end } = rests(new RestOwed(), 200, 1);
    expect(all[0]).toBe(240);
    expect(all.at(-1)).toBeCloseTo(999, 0);
    expect(200 / end).toBeLessThan(1 / 900);
  });

  it('is never longer than a second', () => {
    expect(Math.max(...rests(new RestOwed(), 50, 20).all)).toBe(1_000);
  });

  it('is short again after a quiet moment', () => {
    const owed = new RestOwed();
    const { all, end } = rests(owed, 50, 3);
    expect(all.at(-1)).toBe(1_000);
    expect(owed.after(3, end + 10_000)).toBe(240);
  });
});
