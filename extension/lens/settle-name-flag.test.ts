import { expect, it } from 'vitest';
import { answer } from './answer.ts';
import { indexListedSet } from './listed-index.ts';
import { CONTESTED, LISTED, NOW, SHARED_NAME, storedSet } from './listed-set.fixture.ts';
import { settleNameFlag } from './settle-name-flag.ts';

const hollow = answer(
  { kind: 'name', key: SHARED_NAME },
  { index: indexListedSet(storedSet()), withdrawn: new Set(), now: NOW },
);

it('leaves the hollow flag while one of the companies of that name is not on the page', () => {
  expect(settleNameFlag(hollow, new Set()).flag).toBe('hollow');
  expect(settleNameFlag(hollow, new Set([LISTED])).flag).toBe('hollow');
});

it('drops it once all of them stand there with their codes', () => {
  expect(settleNameFlag(hollow, new Set([LISTED, CONTESTED])).flag).toBe('none');
});
