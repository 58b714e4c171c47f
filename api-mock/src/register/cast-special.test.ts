import { expect, test } from 'vitest';
import { castRows } from './cast.ts';

test('no member of the cast is listed for a serious case that is then called general', () => {
  const serious = castRows(new Date('2026-03-02T00:00:00Z'))
    .flatMap(({ entries }) => entries)
    .filter(({ ground }) => ground.text?.zh.includes('情节严重'));
  expect(serious.length).toBeGreaterThan(0);
  for (const { id, severity } of serious) expect(severity, id).not.toBe('general');
});
