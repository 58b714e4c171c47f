import { expect, it } from 'vitest';
import { readPageMessage } from '../lens/read-message.ts';

const read = (badges: unknown) => readPageMessage({ type: 'checkBadges', badges });

it('takes what badges may carry, and an unreadable statement for what cannot be one', () => {
  const given = [
    { code: 'A', statement: 'a.b.c' },
    { code: 'B', statement: null },
    { code: 'C', statement: 7 },
    { code: {}, statement: 'x'.repeat(70_000) },
    null,
  ];
  expect(read(given)).toEqual({
    type: 'checkBadges',
    badges: [
      { code: 'A', statement: 'a.b.c' },
      { code: 'B', statement: null },
      { code: 'C', statement: '' },
      { code: '', statement: '' },
      { code: '', statement: '' },
    ],
  });
});

it('takes no message with too many badges, or with none at all', () => {
  expect(read(Array.from({ length: 51 }, () => ({ code: 'A', statement: null })))).toBeNull();
  expect(read('badges')).toBeNull();
});
