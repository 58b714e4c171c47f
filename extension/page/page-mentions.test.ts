import { afterEach, expect, it, vi } from 'vitest';
import { answer } from '../lens/answer.ts';
import { knowing, LISTED, NOT_LISTED, SHARED_NAME } from '../lens/snapshot.fixture.ts';
import { createPageMentions } from './page-mentions.ts';
import type { Mention } from './reading/mention.ts';

const somewhere = {} as Range;
const code = (key: string, range: Range | null = somewhere): Mention => ({
  kind: 'code',
  text: key,
  key,
  source: 'label',
  confidence: 10,
  range,
});
const sharedName = (confidence = 2): Mention => ({
  kind: 'name',
  text: SHARED_NAME,
  key: SHARED_NAME,
  source: 'label',
  confidence,
  range: somewhere,
});
const knowledge = knowing();

afterEach(() => vi.useRealTimers());

function start() {
  const ask = vi.fn(async (asked: readonly { kind: 'code' | 'name'; key: string }[]) => ({
    answers: asked.map((one) => answer(one, knowledge)),
    language: 'auto' as const,
    asOf: null,
  }));
  const flagged: string[][] = [];
  /** Which name stands beside which code is read from the page itself, and there is none here. */
  const pairs = new Map<Mention, Mention>();
  const mentions = createPageMentions(
    ask,
    (flags) => flagged.push(flags.map(({ mention, answer: { flag } }) => `${flag} ${mention.key}`)),
    () => pairs,
  );
  return { ask, flagged, mentions, pairs };
}

it('asks about each company once, however often the page names it', async () => {
  const { ask, mentions } = start();
  mentions.add([code(LISTED), code(LISTED), code(NOT_LISTED)]);
  mentions.add([code(LISTED)]);
  await vi.waitFor(() => expect(mentions.report()[3]?.flag).toBe('solid'));
  expect(ask.mock.calls).toEqual([
    [
      [
        { kind: 'code', key: LISTED },
        { kind: 'code', key: NOT_LISTED },
      ],
    ],
  ]);
});

it('flags no former name, though a listed company bears it, and reports it', async () => {
  const { flagged, mentions } = start();
  mentions.add([sharedName(0)]);
  await vi.waitFor(() => expect(flagged.at(-1)).toEqual([]));
  expect(mentions.report()).toMatchObject([{ text: SHARED_NAME, flag: 'none' }]);
  mentions.add([sharedName()]);
  await vi.waitFor(() => expect(flagged.at(-1)).toEqual([`hollow ${SHARED_NAME}`]));
});

it('drops the hollow flag of a name, everywhere on the page, when a code beside it gets its own', async () => {
  const { flagged, mentions, pairs } = start();
  const [name, again, flaggedCode, quietCode] = [sharedName(), sharedName(), code(LISTED), code(NOT_LISTED)];
  mentions.add([name, again, flaggedCode, quietCode]);
  const apart = [`hollow ${SHARED_NAME}`, `hollow ${SHARED_NAME}`, `solid ${LISTED}`];
  await vi.waitFor(() => expect(flagged.at(-1)).toEqual(apart));
  pairs.set(name, quietCode);
  mentions.remove([]);
  expect(flagged.at(-1)).toEqual(apart);
  pairs.set(name, flaggedCode);
  mentions.remove([]);
  expect(flagged.at(-1)).toEqual([`solid ${LISTED}`]);
});

it('flags nothing that is not printed', async () => {
  const { flagged, mentions } = start();
  mentions.add([code(LISTED, null), sharedName()]);
  await vi.waitFor(() => expect(flagged.at(-1)).toEqual([`hollow ${SHARED_NAME}`]));
  expect(mentions.report()[0]).toMatchObject({ outcome: 'listed', flag: 'none' });
});

it('reads no place of a mention without a flag, for a place costs', async () => {
  const { flagged, mentions } = start();
  const range = vi.fn(() => somewhere);
  mentions.add([Object.defineProperty(code(NOT_LISTED), 'range', { get: range })]);
  await vi.waitFor(() => expect(flagged).toHaveLength(1));
  expect(range).not.toHaveBeenCalled();
});

it('counts as unanswered what the worker did not answer, and asks again when told', async () => {
  const { ask, mentions } = start();
  ask.mockRejectedValueOnce(new Error('gone'));
  mentions.add([code(LISTED)]);
  await vi.waitFor(() => expect(ask).toHaveBeenCalledTimes(1));
  expect(mentions.report()[0]).toMatchObject({ outcome: 'unavailable', reason: 'error', flag: 'none' });
  mentions.refresh();
  await vi.waitFor(() => expect(mentions.report()[0]?.outcome).toBe('listed'));
});

it('reports which flag can be seen, and which name stands beside which code', async () => {
  const { flagged, mentions, pairs } = start();
  const [one, other] = [code(LISTED), sharedName()];
  mentions.add([one, other]);
  await vi.waitFor(() => expect(flagged).toHaveLength(1));
  pairs.set(one, other).set(other, one);
  const [first, second] = mentions.report({ isShown: (mention) => mention === one });
  expect(first).toMatchObject({ isShown: true, besideName: SHARED_NAME });
  expect(second).toMatchObject({ besideCode: LISTED });
  expect(second).not.toHaveProperty('isShown');
});

it('reports what the popup shows, and no place', async () => {
  const { flagged, mentions } = start();
  mentions.add([code(LISTED)]);
  await vi.waitFor(() => expect(flagged).toHaveLength(1));
  const [reported] = mentions.report();
  expect(reported).toMatchObject({
    kind: 'code',
    text: LISTED,
    code: LISTED,
    outcome: 'listed',
    flag: 'solid',
    source: 'label',
  });
  expect(reported).not.toHaveProperty('range');
});

it('asks again by itself what stayed unanswered, a few times and ever later', async () => {
  vi.useFakeTimers();
  const { ask, flagged, mentions } = start();
  ask.mockRejectedValue(new Error('gone'));
  mentions.add([code(LISTED)]);
  const askedAfter = async (ms: number) => {
    await vi.advanceTimersByTimeAsync(ms);
    return ask.mock.calls.length;
  };
  expect([await askedAfter(999), await askedAfter(1)]).toEqual([1, 2]);
  expect([await askedAfter(4_999), await askedAfter(1)]).toEqual([2, 3]);
  expect([await askedAfter(29_999), await askedAfter(1)]).toEqual([3, 4]);
  expect(await askedAfter(3_600_000)).toBe(4);
  // Another question is answered: the worker is there again.
  ask.mockImplementation(async (asked) => ({
    answers: asked.map((one) => answer(one, knowledge)),
    language: 'auto' as const,
    asOf: null,
  }));
  mentions.add([code(NOT_LISTED)]);
  expect(await askedAfter(1_000)).toBe(6);
  expect(flagged.at(-1)).toEqual([`solid ${LISTED}`]);
  expect(await askedAfter(3_600_000)).toBe(6);
});

it('asks nothing again about a company that has left the page', async () => {
  vi.useFakeTimers();
  const { ask, mentions } = start();
  ask.mockRejectedValueOnce(new Error('gone'));
  const gone = code(LISTED);
  mentions.add([gone]);
  await vi.advanceTimersByTimeAsync(0);
  mentions.remove([gone]);
  await vi.advanceTimersByTimeAsync(3_600_000);
  mentions.refresh();
  expect(ask).toHaveBeenCalledTimes(1);
});

it('forgets a company with its last place on the page, and no sooner', async () => {
  const { ask, mentions } = start();
  const [one, other] = [code(LISTED), code(LISTED)];
  mentions.add([one, other]);
  mentions.remove([one]);
  mentions.add([one]);
  await vi.waitFor(() => expect(mentions.report()[0]?.flag).toBe('solid'));
  expect(ask).toHaveBeenCalledTimes(1);
  mentions.remove([one, other]);
  mentions.remove([other]);
  mentions.add([one]);
  expect(mentions.report()[0]?.outcome).toBe('unavailable');
  await vi.waitFor(() => expect(mentions.report()[0]?.flag).toBe('solid'));
  expect(ask).toHaveBeenCalledTimes(2);
});
