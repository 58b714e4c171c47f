import type { Candidate } from '@credit-lens/sdk';
import { expect, it, vi } from 'vitest';
import type { Knowledge } from './answer.ts';
import { searchNames } from './search-names.ts';

const LISTED = '91330106FAKE000133';
const OTHER = '91310115FAKE00021N';
const candidate = (code: string, match: Candidate['match'], matchedName: string) =>
  ({ code, name: '杭州子虚商贸有限公司', match, matchedName, region: { code: '330106' } }) as Candidate;
const knowledge = async () =>
  ({
    device: {
      check: (code: string) =>
        code === LISTED
          ? { outcome: 'listed', code, lists: ['B02'], contested: false }
          : { outcome: 'noEntry', code, asOf: '2026-03-01T00:00:00Z' },
      checkName: () => 'no',
      state: { freshness: 'current' },
    },
    lists: new Map(),
    withdrawn: new Map(),
  }) as unknown as Knowledge;

it('asks the server once, and the device which of the companies are listed', async () => {
  const search = vi.fn(async () => ({
    candidates: [
      candidate(LISTED, 'registeredName', '杭州子虚商贸有限公司'),
      candidate(OTHER, 'formerName', '杭州乌有商贸有限公司'),
    ],
    next: null,
  }));
  const found = await searchNames('子虚', async () => ({ search }) as never, knowledge);
  expect(search.mock.calls).toEqual([[{ name: '子虚', limit: 20 }]]);
  expect(found).toMatchObject({
    kind: 'found',
    companies: [
      { code: LISTED, formerName: null, answer: { outcome: 'listed' } },
      { code: OTHER, formerName: '杭州乌有商贸有限公司', answer: { outcome: 'noEntry' } },
    ],
  });
});

it('says that nothing can be said when the server cannot be asked', async () => {
  const search = async () => Promise.reject(new Error('offline'));
  expect(await searchNames('子虚', async () => ({ search }) as never, knowledge)).toEqual({
    kind: 'unavailable',
  });
});
