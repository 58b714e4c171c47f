import { expect, it } from 'vitest';
import type { Answer } from './answer.ts';
import { answerAsChanged } from './answer-as-changed.ts';

const CODE = '91330106FAKE000133';
const OTHER = '91320585FAKEAF7485';
const LISTED: Answer = {
  outcome: 'listed',
  flag: 'solid',
  lists: [],
  contested: false,
  freshness: 'current',
};
const UNLISTED: Answer = { ...LISTED, outcome: 'noEntry', flag: 'none' };
const answerOf = (asked: { key: string } | null) => (asked?.key === OTHER ? UNLISTED : LISTED);
const asked = { kind: 'code', key: CODE } as const;

it('takes the flag away and leaves what is known', () => {
  expect(answerAsChanged(asked, new Map([[CODE, null]]), answerOf)).toEqual({
    ...LISTED,
    flag: 'none',
    isMuted: true,
  });
});

it('tells of the company that is meant instead, and says which that is', () => {
  expect(answerAsChanged(asked, new Map([[CODE, OTHER]]), answerOf)).toEqual({ ...UNLISTED, instead: OTHER });
});

it('leaves other answers as they are', () => {
  expect(answerAsChanged(asked, new Map(), answerOf)).toBe(LISTED);
  expect(answerAsChanged(null, new Map([[CODE, null]]), answerOf)).toBe(LISTED);
});
