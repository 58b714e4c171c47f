import { describe, expect, it } from 'vitest';
import { ChangeSieve, KEPT_SIEVE_LENGTH } from './change-sieve.ts';
import { fingerprint } from './fingerprint.ts';
import { FingerprintList } from './fingerprint-list.ts';
import { KeySelection } from './key-selection.ts';

const WIDTH = 30;
const none = new FingerprintList(WIDTH, new Float64Array());

/** Keys spread over the whole range. */
const high = (number: number) => Math.imul(number + 1, 0x9e3779b1);

function selectionOf(numbers: readonly number[]): KeySelection {
  const values = numbers.map((number) => fingerprint(0, high(number), WIDTH));
  return new KeySelection(new FingerprintList(WIDTH, Float64Array.from(values).sort()), none);
}

describe('a sieve over the changes of deltas', () => {
  const numbers = Array.from({ length: 200 }, (_, number) => number);
  const halves = [selectionOf(numbers.slice(0, 100)), null, selectionOf(numbers.slice(100))];

  it('passes every changed key, from the first question on', () => {
    const sieve = new ChangeSieve(() => halves);
    for (const number of numbers) expect(sieve.passes(0, high(number))).toBe(true);
  });

  it('keeps nearly all others back once a few were asked about', () => {
    const sieve = new ChangeSieve(() => halves);
    const others = Array.from({ length: 1_000 }, (_, at) => high(1_000 + at));
    const passed = others.filter((key) => sieve.passes(0, key)).length;
    expect(passed).toBeLessThan(20);
  });

  it('that was kept needs no delta, passes every changed key, and keeps most others back', () => {
    const kept = new ChangeSieve(() => halves).toBeKept();
    expect(kept).toHaveLength(KEPT_SIEVE_LENGTH);
    let wasRead = false;
    const sieve = new ChangeSieve(() => {
      wasRead = true;
      return halves;
    }, kept);
    for (const number of numbers) expect(sieve.passes(0, high(number))).toBe(true);
    const others = Array.from({ length: 1_000 }, (_, at) => high(1_000 + at));
    expect(others.filter((key) => sieve.passes(0, key)).length).toBeLessThan(20);
    expect(wasRead).toBe(false);
    sieve.refine();
    expect(wasRead).toBe(true);
    for (const number of numbers) expect(sieve.passes(0, high(number))).toBe(true);
  });

  it('of another length than any that was kept is none', () => {
    expect(() => new ChangeSieve(() => halves, new Uint8Array(7))).toThrow(RangeError);
  });
});
