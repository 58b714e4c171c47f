import { expect, it } from 'vitest';
import type { Answer } from './answer.ts';
import { muteAnswer } from './mute-answer.ts';

const CODE = '91330106FAKE000133';
const LISTED: Answer = {
  outcome: 'listed',
  flag: 'solid',
  lists: [],
  contested: false,
  freshness: 'current',
};

it('takes the flag away and leaves what is known', () => {
  expect(muteAnswer({ kind: 'code', key: CODE }, LISTED, new Set([CODE]))).toEqual({
    ...LISTED,
    flag: 'none',
    isMuted: true,
  });
});

it('leaves other answers as they are', () => {
  expect(muteAnswer({ kind: 'code', key: CODE }, LISTED, new Set())).toBe(LISTED);
  expect(muteAnswer(null, LISTED, new Set([CODE]))).toBe(LISTED);
});
