import { expect, it } from 'vitest';
import { freshnessOf } from './freshness.ts';

const NOW = 1_000_000_000_000;
const HOUR = 60 * 60 * 1000;

it.each([
  [0, 'current'],
  [48 * HOUR, 'current'],
  [48 * HOUR + 1, 'notRefreshed'],
  [7 * 24 * HOUR, 'notRefreshed'],
  [7 * 24 * HOUR + 1, 'expired'],
  [-5 * 60 * 1000, 'current'],
  [-HOUR, 'expired'],
])('a set confirmed %i ms ago is %s', (age, freshness) => {
  const at = NOW - age;
  expect(freshnessOf({ asOf: at, confirmedAt: at }, NOW)).toBe(freshness);
});

it('a register that is old stays old, however often its server confirms it', () => {
  expect(freshnessOf({ asOf: NOW - 72 * HOUR, confirmedAt: NOW }, NOW)).toBe('notRefreshed');
  expect(freshnessOf({ asOf: NOW - 240 * HOUR, confirmedAt: NOW }, NOW)).toBe('expired');
});

it('a set that was true before the server confirmed it is as old as its last confirmation at least', () => {
  expect(freshnessOf({ asOf: NOW, confirmedAt: NOW - 72 * HOUR }, NOW)).toBe('notRefreshed');
});
