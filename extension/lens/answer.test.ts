import { describe, expect, it } from 'vitest';
import { answer, type Knowledge } from './answer.ts';
import { CLAIMED_FOR_MS, PLAIN_FOR_MS } from './freshness.ts';
import { indexListedSet } from './listed-index.ts';
import {
  CONTESTED,
  COURT_LIST,
  LISTED,
  NOT_LISTED,
  NOW,
  OUTSIDE,
  SHARED_NAME,
  SOLE_PROPRIETOR,
  storedSet,
} from './listed-set.fixture.ts';

function knowing(ageMs = 0, withdrawn: string[] = []): Knowledge {
  return { index: indexListedSet(storedSet(ageMs)), withdrawn: new Set(withdrawn), now: NOW };
}
const nothing: Knowledge = { index: null, withdrawn: new Set(), now: NOW };
const code = (key: string, knowledge = knowing()) => answer({ kind: 'code', key }, knowledge);
const name = (key: string, knowledge = knowing()) => answer({ kind: 'name', key }, knowledge);

describe('a code', () => {
  const stale = PLAIN_FOR_MS + 1;
  const expired = CLAIMED_FOR_MS + 1;
  it.each([
    ['on the set', LISTED, knowing(), 'listed', undefined, 'solid'],
    ['on the set with an objection', CONTESTED, knowing(), 'listed', undefined, 'solid'],
    ['covered and not on the set', NOT_LISTED, knowing(), 'noEntry', undefined, 'none'],
    ['outside the register', OUTSIDE, knowing(), 'notCovered', 'outsideRegister', 'none'],
    ['of a sole proprietor, even on the set', SOLE_PROPRIETOR, knowing(), 'notCovered', 'withheld', 'none'],
    ['withdrawn', LISTED, knowing(0, [LISTED]), 'noEntry', undefined, 'none'],
    ['on a set of three days', LISTED, knowing(stale), 'listed', undefined, 'solid'],
    ['not on a set of three days', NOT_LISTED, knowing(stale), 'unavailable', 'stale', 'none'],
    ['outside, with a set of three days', OUTSIDE, knowing(stale), 'notCovered', 'outsideRegister', 'none'],
    ['on a set of eight days', LISTED, knowing(expired), 'unavailable', 'stale', 'none'],
    ['outside, with a set of eight days', OUTSIDE, knowing(expired), 'unavailable', 'stale', 'none'],
    ['with no set', LISTED, nothing, 'unavailable', 'offline', 'none'],
    ['that is none', 'FAKE', knowing(), 'notCovered', 'malformed', 'none'],
    [
      'shaped like a person’s number',
      '110101199003070011',
      knowing(),
      'notCovered',
      'residentIdentifier',
      'none',
    ],
  ] as const)('%s', (_what, key, knowledge, outcome, reason, flag) => {
    const given = code(key, knowledge);
    expect([given.outcome, given.reason, given.flag]).toEqual([outcome, reason, flag]);
  });

  it('is answered the same when its check character is wrong', () => {
    const set = storedSet();
    const wrong = '91330106FAKE000134';
    set.set.items.push({ code: wrong, name: '南柯商贸有限公司', lists: ['B02'], contested: false });
    const given = code(wrong, { ...nothing, index: indexListedSet(set) });
    expect([given.outcome, given.flag]).toEqual(['listed', 'solid']);
  });

  it.each([
    ['that nobody bears it', 'notRegistered'],
    ['that it is withheld', 'withheld'],
  ] as const)('repeats of a withdrawn entry what the live record said: %s', (_what, reason) => {
    const given = code(LISTED, { ...knowing(), withdrawn: new Map([[LISTED, reason]]) });
    expect([given.outcome, given.reason, given.flag]).toEqual(['notCovered', reason, 'none']);
  });

  it('carries names of lists, ids where the catalogue lacks them, and the dispute', () => {
    const given = code(CONTESTED);
    expect(given.lists).toEqual([COURT_LIST, { id: 'B99', name: null, colour: null, owner: null }]);
    expect(given.contested).toBe(true);
    expect(given.name).toBe(SHARED_NAME);
  });

  it('says when its set was not refreshed', () => {
    expect(code(LISTED).freshness).toBe('current');
    expect(code(LISTED, knowing(stale)).freshness).toBe('notRefreshed');
  });
});

describe('a name', () => {
  it('is never more than a hint, with the codes that bear it', () => {
    const given = name(SHARED_NAME);
    expect([given.outcome, given.reason, given.flag]).toEqual(['notCovered', 'nameOnly', 'hollow']);
    expect(given.candidates?.map(({ code }) => code)).toEqual([LISTED, CONTESTED]);
    expect(given.lists).toEqual([]);
  });

  it.each([
    ['of nobody listed', '亡是贸易有限公司', knowing()],
    ['that only contains a listed one', `杭州${SHARED_NAME}`, knowing()],
    ['that a listed one contains', '电子商务有限公司', knowing()],
    ['of a withheld company', '乌有食品经营部', knowing()],
    ['of companies whose entries were withdrawn', SHARED_NAME, knowing(0, [LISTED, CONTESTED])],
    ['with a set of eight days', SHARED_NAME, knowing(CLAIMED_FOR_MS + 1)],
    ['with no set', SHARED_NAME, nothing],
  ])('%s gets no flag', (_what, key, knowledge) => {
    const given = name(key, knowledge);
    expect([given.outcome, given.reason, given.flag]).toEqual(['notCovered', 'nameOnly', 'none']);
  });
});
