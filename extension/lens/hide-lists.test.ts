import { expect, it } from 'vitest';
import type { Answer } from './answer.ts';
import { hideLists } from './hide-lists.ts';

const listed = (...ids: string[]): Answer => ({
  outcome: 'listed',
  flag: 'solid',
  lists: ids.map((id) => ({ id, name: null, colour: null, owner: null })),
  contested: false,
  freshness: 'current',
});

it('takes the flag away where every list is hidden, and nothing else of the answer', () => {
  expect(hideLists(listed('B02'), ['B02', 'B05'])).toEqual({ ...listed('B02'), flag: 'none' });
});

it('leaves a flag whole that names another list too', () => {
  expect(hideLists(listed('B02', 'B07'), ['B02'])).toEqual(listed('B02', 'B07'));
  expect(hideLists(listed('B02'), [])).toEqual(listed('B02'));
});
