import { beforeEach, expect, it } from 'vitest';
import { followFromPage } from './follow-from-page.ts';

const CODE = '91330106FAKE000133';
let codes: string[];
const watched = {
  list: async () => codes.map((code) => ({ code, name: null, now: null, lists: [], change: null })),
  follow: async (code: string) => {
    codes.push(code);
    return true;
  },
  unfollow: async (code: string) => {
    codes = codes.filter((one) => one !== code);
  },
};
const change = (code: string, isFollowed: boolean, isPrivate = false) =>
  followFromPage({ type: 'changeFollow', code, name: null, isFollowed }, isPrivate, watched);

beforeEach(() => {
  codes = [];
});

it('follows a company from its card, and stops', async () => {
  expect(await followFromPage({ type: 'readFollow', code: CODE }, false, watched)).toEqual({
    isFollowed: false,
  });
  expect(await change(CODE, true)).toEqual({ isFollowed: true });
  expect(await change(CODE, false)).toEqual({ isFollowed: false });
});

it('offers nothing in a private window, and for a sole proprietor, whose name is a person’s', async () => {
  expect(await change(CODE, true, true)).toEqual({ isFollowed: null });
  expect(await change('92330106FAKE00013X', true)).toEqual({ isFollowed: null });
  expect(codes).toEqual([]);
});
