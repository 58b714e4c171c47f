import { expect, test } from 'vitest';
import { refresh } from './refresh.ts';

const NOW = Date.parse('2026-01-01T00:00:00Z');

async function waitsOf(nextTryAt: string | null): Promise<(number | undefined | 'update')[]> {
  const steps: (number | undefined | 'update')[] = [];
  const alarms = {
    async create(_name: string, { delayInMinutes }: { delayInMinutes?: number }) {
      steps.push(delayInMinutes);
    },
  };
  const sync = async () => {
    steps.push('update');
    return { nextTryAt };
  };
  await refresh(alarms as Parameters<typeof refresh>[0], sync, () => NOW);
  return steps;
}

test('the next refresh is arranged before the update begins, about an hour later', async () => {
  const [wait, next, ...rest] = await waitsOf(null);
  expect(wait).toBeGreaterThanOrEqual(55);
  expect(wait).toBeLessThanOrEqual(65);
  expect([next, ...rest]).toEqual(['update']);
});

test('after a failure it comes shortly after the update allows', async () => {
  const wait = (await waitsOf('2026-01-01T00:10:00Z')).at(-1);
  expect(wait).toBeGreaterThanOrEqual(10);
  expect(wait).toBeLessThanOrEqual(11);
});

test('a time that has passed counts as in a minute', async () => {
  const wait = (await waitsOf('2025-12-31T00:00:00Z')).at(-1);
  expect(wait).toBeGreaterThanOrEqual(1);
  expect(wait).toBeLessThanOrEqual(2);
});
