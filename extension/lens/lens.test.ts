import 'fake-indexeddb/auto';
import { createCreditClient } from '@credit-lens/sdk';
import { afterAll, beforeAll, beforeEach, expect, it, vi } from 'vitest';
import packed from '../adapters/table.gen.json' with { type: 'json' };
import { checkBadges } from '../badges/check-badges.ts';
import { openSellerStore } from '../directory/seller-store.ts';
import { readTable } from '../page/adapting/read-table.ts';
import { createDesk, type Desk } from './desk.ts';
import { createLens, type Lens } from './lens.ts';
import type { LensState, MentionAnswers, WatchState } from './messages.ts';
import { member, memoryArea, type Published, publishRegister } from './published.fixture.ts';
import { createSettings, type SettingsStore } from './settings.ts';
import { OUTSIDE } from './snapshot.fixture.ts';

const openDesk = vi.fn();
const tellWatched = vi.fn(async () => {});
const tell = vi.fn(async (): Promise<unknown> => undefined);
const liveClient = vi.fn((baseUrl: string) => createCreditClient({ baseUrl, cache: false }));
const LISTED = member('courtListed').code;
const SENDER = { origin: 'https://shop.example', url: 'https://shop.example/', frameId: 0, isPrivate: false };
const NOT_LISTED = member('noEntry').code;
let published: Published;
let lens: Lens;
let settings: SettingsStore;
let disk: Record<string, unknown>;

beforeAll(async () => {
  published = await publishRegister();
}, 60_000);
afterAll(() => published.close());
beforeEach(async () => {
  vi.clearAllMocks();
  await published.deleteDatabases();
  disk = {};
  settings = createSettings(memoryArea(disk));
  const sites = { enable: vi.fn(), disable: vi.fn(), reconcile: vi.fn() };
  lens = createLens({
    create: published.create,
    settings,
    area: memoryArea(disk),
    session: memoryArea(),
    tabs: { all: async () => [1, 2], tell },
    once: { begin: async () => {}, has: async () => true },
    now: Date.now,
    loadDesk: async (core) => {
      const adapters = readTable(packed);
      const desk = createDesk({
        ...core,
        framesOf: async () => [0],
        runPage: async () => true,
        settings,
        sites,
        liveClient,
        loadBadgeCheck: async () => checkBadges,
        deleteDatabases: published.deleteDatabases,
        openSellerStore,
        adapters,
        tellWatched,
        openSellers: async () => {},
      });
      openDesk(desk);
      return desk;
    },
  });
  await settings.change(() => ({ serverAddress: published.server.address }));
  published.requests.length = 0;
});

const ask = (...keys: string[]) =>
  lens.answerPage(
    { type: 'answerMentions', mentions: keys.map((key) => ({ kind: 'code', key })) },
    SENDER,
  ) as Promise<MentionAnswers>;
const state = () => lens.answerScreen({ type: 'readState' }) as Promise<LensState>;

it('opens the desk for what is no question about mentions, once', async () => {
  await ask(LISTED);
  expect(openDesk).not.toHaveBeenCalled();
  await state();
  await state();
  expect(openDesk).toHaveBeenCalledOnce();
});

it('opens the desk for the adapters of a site, and not again for a site that has none', async () => {
  const readAdapters = (url: string) =>
    lens.answerPage({ type: 'readAdapters' }, { ...SENDER, url }) as Promise<{ adapters: unknown[] }>;
  expect((await readAdapters('https://shop.example/')).adapters).toEqual([]);
  expect(openDesk).toHaveBeenCalledOnce();
  const answered = vi.spyOn(openDesk.mock.calls[0]?.[0] as Desk, 'answerPage');
  expect((await readAdapters('https://shop.example/')).adapters).toEqual([]);
  expect(answered).not.toHaveBeenCalled();
  expect((await readAdapters('https://item.jd.com/1.html')).adapters).not.toEqual([]);
  await lens.answerScreen({ type: 'saveSettings', settings: { serverAddress: 'https://other.example' } });
  answered.mockClear();
  await readAdapters('https://shop.example/');
  expect(answered).toHaveBeenCalledOnce();
});

it('leaves what is no question unanswered', async () => {
  expect(await lens.answerPage({ type: 'eraseAll' }, SENDER)).toBeUndefined();
  expect(await lens.answerScreen({ type: 'answerMentions', mentions: [] })).toBeUndefined();
});

it('answers a page from the device and asks nobody', async () => {
  await lens.sync(false);
  published.requests.length = 0;
  const { answers, asOf } = await ask(LISTED, NOT_LISTED, OUTSIDE);
  expect(answers.map(({ outcome }) => outcome)).toEqual(['listed', 'noEntry', 'notCovered']);
  expect(asOf).toBe((await state()).snapshot?.asOf);
  expect(published.requests).toEqual([]);
  expect(liveClient).not.toHaveBeenCalled();
});

it('compares watched companies after an update, and lets none in from a private window', async () => {
  const follow = (code: string, isPrivate: boolean) =>
    lens.answerScreen({ type: 'follow', code, name: null, isPrivate }) as Promise<WatchState>;
  await follow(NOT_LISTED, true);
  expect((await follow(LISTED, false)).companies).toMatchObject([{ code: LISTED, now: null }]);
  await lens.sync(false);
  const { companies } = (await lens.answerScreen({ type: 'readWatched' })) as WatchState;
  expect(companies).toMatchObject([{ code: LISTED, now: { outcome: 'listed' }, change: null }]);
  await lens.answerScreen({ type: 'eraseAll' });
  expect(disk['watched']).toBeUndefined();
});

it('answers the rest of a batch when one mention could not be read', async () => {
  await lens.sync(false);
  const mentions = [null, { kind: 'code', key: LISTED } as const];
  const given = (await lens.answerPage({ type: 'answerMentions', mentions }, SENDER)) as MentionAnswers;
  expect(given.answers.map(({ outcome, reason }) => [outcome, reason])).toEqual([
    ['notCovered', 'malformed'],
    ['listed', undefined],
  ]);
});

it('does not fetch the snapshot because of a page', async () => {
  const { answers } = await ask(LISTED);
  expect(answers.map(({ outcome, reason }) => [outcome, reason])).toEqual([['unavailable', 'offline']]);
  expect(published.requests).toEqual([]);
});

it('opens a card without the live API, and asks that only when it is told to', async () => {
  await lens.sync(false);
  expect(await lens.answerPage({ type: 'openCard', code: LISTED }, SENDER)).toMatchObject({ source: 'file' });
  expect(liveClient).not.toHaveBeenCalled();
  expect(await lens.answerPage({ type: 'askServer', code: LISTED }, SENDER)).toMatchObject({
    source: 'server',
    result: { outcome: 'listed' },
  });
});

it('says what it holds: size, age, number of companies, and among how many one hides', async () => {
  expect((await state()).snapshot).toBeNull();
  await lens.sync(false);
  const { items } = await published.server.store.listedCodes(new Date());
  expect((await state()).snapshot).toMatchObject({
    companies: items.length,
    anonymitySet: items.length,
    freshness: 'current',
    bytes: expect.any(Number),
  });
  expect((await state()).sync).toMatchObject({ kind: 'updated', problem: null });
});

it('forgets what one server said as soon as another is chosen', async () => {
  await lens.sync(false);
  await lens.answerScreen({ type: 'saveSettings', settings: { serverAddress: 'https://other.example' } });
  expect((await ask(LISTED)).answers[0]?.outcome).toBe('unavailable');
});

it('says nothing from the snapshot of a server that is not the chosen one', async () => {
  await lens.sync(false);
  await settings.change(() => ({ serverAddress: 'https://other.example' }));
  expect((await ask(LISTED)).answers[0]?.outcome).toBe('unavailable');
  await settings.change(() => ({ serverAddress: published.server.address }));
  expect((await ask(LISTED)).answers[0]?.outcome).toBe('listed');
});

it('begins anew, with a new key too, when the address of its server is saved again', async () => {
  await lens.sync(false);
  const { address: serverAddress } = published.server;
  await lens.answerScreen({ type: 'saveSettings', settings: { serverAddress } });
  expect((await state()).snapshot).toBeNull();
  await lens.answerScreen({ type: 'saveSettings', settings: { language: 'en' } });
  await lens.sync(false);
  expect((await ask(LISTED)).answers[0]?.outcome).toBe('listed');
});

it('erases everything, sites included', async () => {
  await lens.sync(false);
  await lens.answerScreen({ type: 'saveSettings', settings: { language: 'en' } });
  const after = await lens.answerScreen({ type: 'eraseAll' });
  expect(after).toMatchObject({ snapshot: null, settings: { sites: [], language: 'auto' } });
  expect(disk).toEqual({});
  await settings.change(() => ({ serverAddress: published.server.address }));
  expect((await ask(LISTED)).answers[0]?.outcome).toBe('unavailable');
});

it('lets a page show one of its flags, and says whether there is one', async () => {
  tell.mockResolvedValueOnce(true);
  const show = { type: 'showFlag', tabId: 4, kind: 'code', text: LISTED } as const;
  expect(await lens.answerScreen(show)).toBe(true);
  expect(tell.mock.calls[0]).toEqual([4, { type: 'showFlag', kind: 'code', text: LISTED }, 0]);
  expect(await lens.answerScreen(show)).toBe(false);
});

it('asks the page itself for its mentions, and takes a silent tab for an empty one', async () => {
  tell.mockResolvedValueOnce([{ kind: 'code' }]);
  expect(await lens.answerScreen({ type: 'listTabMentions', tabId: 4 })).toEqual([{ kind: 'code' }]);
  expect(await lens.answerScreen({ type: 'listTabMentions', tabId: 4 })).toEqual([]);
  expect(tell.mock.calls[0]).toEqual([4, { type: 'reportMentions' }, 0]);
});
