import type { CreditClient } from '@credit-lens/sdk';
import { IDBFactory } from 'fake-indexeddb';
import 'fake-indexeddb/auto';
import { beforeEach, expect, it, vi } from 'vitest';
import { createLens, type Lens } from './lens.ts';
import { LISTED, NOT_LISTED, NOW, OUTSIDE, storedSet } from './listed-set.fixture.ts';
import { openListedStore } from './listed-store.ts';
import type { MentionAnswers } from './messages.ts';
import { createSettings, type SettingsStore } from './settings.ts';

const lookup = vi.fn(async () => ({ outcome: 'noEntry' }));
const listedSet = vi.fn(async () => ({ modified: true, set: storedSet().set, etag: '"one"' }));
const forgetAll = vi.fn(async () => {});
const clientOf = vi.fn(
  (_server: string, _isPrivate: boolean) =>
    ({ lookup, listedSet, lists: async () => [] }) as unknown as CreditClient,
);
const tell = vi.fn(async (): Promise<unknown> => undefined);
const disable = vi.fn(async () => {});
let lens: Lens;
let settings: SettingsStore;

beforeEach(async () => {
  vi.stubGlobal('indexedDB', new IDBFactory());
  vi.clearAllMocks();
  const held: Record<string, unknown> = {};
  settings = createSettings({
    get: async (key) => ({ [key]: held[key] }),
    set: async (items) => void Object.assign(held, items),
    remove: async (key) => void delete held[key],
  });
  const sites = { enable: vi.fn(), disable, isEnabled: async () => true, reconcile: async () => {} };
  lens = createLens({
    store: await openListedStore(),
    settings,
    sites,
    tabs: { all: async () => [1, 2], tell },
    now: () => NOW,
    clients: { of: clientOf, forget: async () => {}, forgetAll, sweep: async () => {} },
  });
});

const ask = (...keys: string[]) =>
  lens.answerPage(
    { type: 'answerMentions', mentions: keys.map((key) => ({ kind: 'code', key })) },
    false,
  ) as Promise<MentionAnswers>;

it('answers a page from the device and asks nobody', async () => {
  await lens.sync();
  clientOf.mockClear();
  const { answers, asOf } = await ask(LISTED, NOT_LISTED, OUTSIDE);
  expect(answers.map(({ outcome }) => outcome)).toEqual(['listed', 'noEntry', 'notCovered']);
  expect(asOf).toBe('2026-11-21T08:00:00Z');
  expect(clientOf).not.toHaveBeenCalled();
});

it('answers the rest of a batch when one mention could not be read', async () => {
  await lens.sync();
  const mentions = [null, { kind: 'code', key: LISTED } as const];
  const given = (await lens.answerPage({ type: 'answerMentions', mentions }, false)) as MentionAnswers;
  expect(given.answers.map(({ outcome, reason }) => [outcome, reason])).toEqual([
    ['notCovered', 'malformed'],
    ['listed', undefined],
  ]);
});

it('does not fetch the set because of a page', async () => {
  const { answers } = await ask(LISTED);
  expect(answers.map(({ outcome, reason }) => [outcome, reason])).toEqual([['unavailable', 'offline']]);
  expect(listedSet).not.toHaveBeenCalled();
});

it('withdraws a flag that the live record does not bear out, and lets pages ask again', async () => {
  await lens.sync();
  tell.mockClear();
  expect(await lens.answerPage({ type: 'openCard', code: LISTED }, false)).toMatchObject({ withdrawn: true });
  expect(tell.mock.calls).toEqual([
    [1, { type: 'answersChanged' }],
    [2, { type: 'answersChanged' }],
  ]);
  expect((await ask(LISTED)).answers[0]?.outcome).toBe('noEntry');
});

it('keeps answers opened in a private window apart', async () => {
  await lens.answerPage({ type: 'openCard', code: LISTED }, true);
  expect(clientOf.mock.lastCall).toEqual(['http://127.0.0.1:8787', true]);
});

it('forgets what one server said as soon as another is chosen', async () => {
  await lens.sync();
  await lens.answerScreen({ type: 'saveSettings', settings: { serverAddress: 'https://other.example' } });
  expect((await ask(LISTED)).answers[0]?.outcome).toBe('unavailable');
});

it('says nothing from the set of a server that is not the chosen one', async () => {
  await lens.sync();
  await settings.change(() => ({ serverAddress: 'https://other.example' }));
  expect((await ask(LISTED)).answers[0]?.outcome).toBe('unavailable');
});

it('erases everything, sites included', async () => {
  await lens.sync();
  await lens.answerScreen({ type: 'saveSettings', settings: { language: 'en' } });
  forgetAll.mockClear();
  const state = await lens.answerScreen({ type: 'eraseAll' });
  expect(state).toMatchObject({ listedSet: null, settings: { sites: [], language: 'auto' } });
  expect(forgetAll).toHaveBeenCalledTimes(1);
});

it('lets a page show one of its flags, and says whether there is one', async () => {
  tell.mockResolvedValueOnce(true);
  const show = { type: 'showFlag', tabId: 4, kind: 'code', text: LISTED } as const;
  expect(await lens.answerScreen(show)).toBe(true);
  expect(tell.mock.calls[0]).toEqual([4, { type: 'showFlag', kind: 'code', text: LISTED }]);
  expect(await lens.answerScreen(show)).toBe(false);
});

it('asks the page itself for its mentions, and takes a silent tab for an empty one', async () => {
  tell.mockResolvedValueOnce([{ kind: 'code' }]);
  expect(await lens.answerScreen({ type: 'listTabMentions', tabId: 4 })).toEqual([{ kind: 'code' }]);
  expect(await lens.answerScreen({ type: 'listTabMentions', tabId: 4 })).toEqual([]);
  expect(tell.mock.calls[0]).toEqual([4, { type: 'reportMentions' }]);
});
