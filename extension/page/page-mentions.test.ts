import { expect, it, vi } from 'vitest';
import { answer } from '../lens/answer.ts';
import { indexListedSet } from '../lens/listed-index.ts';
import { CONTESTED, LISTED, NOT_LISTED, NOW, SHARED_NAME, storedSet } from '../lens/listed-set.fixture.ts';
import { createPageMentions } from './page-mentions.ts';
import type { Mention } from './reading/mention.ts';

const somewhere = {} as Range;
const code = (key: string, range: Range | null = somewhere): Mention => ({
  kind: 'code',
  text: key,
  key,
  source: 'label',
  range,
});
const sharedName = (): Mention => ({
  kind: 'name',
  text: SHARED_NAME,
  key: SHARED_NAME,
  source: 'label',
  range: somewhere,
});
const knowledge = { index: indexListedSet(storedSet()), withdrawn: new Set<string>(), now: NOW };

function start() {
  const ask = vi.fn(async (asked: readonly { kind: 'code' | 'name'; key: string }[]) => ({
    answers: asked.map((one) => answer(one, knowledge)),
    language: 'auto' as const,
    asOf: null,
  }));
  const flagged: string[][] = [];
  const mentions = createPageMentions(ask, (flags) =>
    flagged.push(flags.map(({ mention, answer: { flag } }) => `${flag} ${mention.key}`)),
  );
  return { ask, flagged, mentions };
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

it('drops the hollow flag of a name when the codes of all who bear it get theirs', async () => {
  const { flagged, mentions } = start();
  mentions.add([sharedName(), code(LISTED)]);
  await vi.waitFor(() => expect(flagged.at(-1)).toEqual([`hollow ${SHARED_NAME}`, `solid ${LISTED}`]));
  const other = code(CONTESTED);
  mentions.add([other]);
  await vi.waitFor(() => expect(flagged.at(-1)).toEqual([`solid ${LISTED}`, `solid ${CONTESTED}`]));
  mentions.remove([other]);
  expect(flagged.at(-1)).toEqual([`hollow ${SHARED_NAME}`, `solid ${LISTED}`]);
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
