import { expect, it } from 'vitest';
import { grows, type Sample, trendOf } from './trend.ts';

/** Sixty samples of an hour, which swing by one to each side. */
const run = (value: (minute: number) => number, life = (_minute: number) => 0): Sample[] =>
  Array.from({ length: 60 }, (_, minute) => ({
    hours: minute / 60,
    value: value(minute) + (minute % 2 === 0 ? 1 : -1),
    life: life(minute),
  }));

it('finds the growth of a value that swings', () => {
  const trend = trendOf(run((minute) => 10 + minute));
  expect(trend?.perHour).toBeCloseTo(60, 0);
  expect(trend && grows(trend, 5)).toBe(true);
});

it('takes no swing for growth', () => {
  const trend = trendOf(run(() => 10));
  expect(Math.abs(trend?.perHour ?? 9)).toBeLessThan(trend?.spread ?? 0);
  expect(trend && grows(trend, 0)).toBe(false);
});

it('compares a value with itself in the same life alone', () => {
  const life = (minute: number) => Math.floor(minute / 20);
  const steps = trendOf(run((minute) => 100 * life(minute), life));
  expect(Math.abs(steps?.perHour ?? 9)).toBeLessThan(steps?.spread ?? 0);
  expect(trendOf(run((minute) => minute % 20, life))?.perHour).toBeCloseTo(60, -1);
});

it('says nothing of too few samples', () => {
  expect(trendOf(run(() => 10).slice(0, 5))).toBeNull();
});
