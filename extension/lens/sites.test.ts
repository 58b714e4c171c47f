import { beforeEach, expect, it, vi } from 'vitest';
import { createSettings, readSettings } from './settings.ts';
import { createSites } from './sites.ts';

const SITE = 'https://shop.example';
let held: Record<string, unknown>;
let registered: { id: string; matches: string[]; isOutdated?: boolean }[];
let permitted: Set<string>;
const inject = vi.fn(async () => {});
const tellTab = vi.fn(async () => {});

function make() {
  const settings = createSettings({
    get: async (key) => ({ [key]: held[key] }),
    set: async (items) => void Object.assign(held, items),
    remove: async (key) => void delete held[key],
  });
  return createSites({
    settings,
    withPort: true,
    isPermitted: async (pattern) => permitted.has(pattern),
    giveBack: async (pattern) => void permitted.delete(pattern),
    registered: async () => {
      const now = [...registered];
      await new Promise((resolve) => setTimeout(resolve, 1));
      return now;
    },
    register: async (scripts) => {
      for (const { id } of scripts)
        if (registered.some((one) => one.id === id)) throw new Error(`Duplicate ${id}`);
      registered.push(...scripts);
    },
    unregister: async (ids) => {
      registered = registered.filter(({ id }) => !ids.includes(id));
    },
    allTabs: async () => [7],
    inject,
    tellTab,
  });
}

beforeEach(() => {
  vi.clearAllMocks();
  held = {};
  registered = [];
  permitted = new Set([`${SITE}/*`]);
});

it('registers the script for one site, and runs it in the tab that is open', async () => {
  const sites = make();
  expect(await sites.enable(`${SITE}/some/page`)).toEqual({ enabled: true, origin: SITE });
  expect(registered).toEqual([{ id: SITE, matches: [`${SITE}/*`] }]);
  expect(inject.mock.calls).toEqual([[7, SITE]]);
  expect(readSettings(held['settings']).sites).toEqual([SITE]);
});

it('registers anew what an earlier version registered otherwise, and tells no page that its site is off', async () => {
  const sites = make();
  await sites.enable(SITE);
  registered = [
    { id: SITE, matches: [], isOutdated: true },
    { id: 'https://off.example', matches: [], isOutdated: true },
  ];
  await sites.reconcile();
  expect(registered).toEqual([{ id: SITE, matches: [`${SITE}/*`] }]);
  expect(tellTab.mock.calls).toEqual([[7, { type: 'siteDisabled', origin: 'https://off.example' }]]);
});

it('registers once when asked from several sides', async () => {
  const sites = make();
  await Promise.all([sites.enable(SITE), sites.reconcile(), sites.enable(SITE), sites.reconcile()]);
  expect(registered).toHaveLength(1);
  expect(inject).toHaveBeenCalledTimes(1);
});

it('refuses what is no site, and what the browser did not permit', async () => {
  const sites = make();
  expect(await sites.enable('chrome://settings')).toEqual({ enabled: false, reason: 'address' });
  expect(await sites.enable('https://other.example')).toEqual({ enabled: false, reason: 'permission' });
  expect(registered).toEqual([]);
});

it('leaves nothing registered when switched off, tells the page, and gives the permission back', async () => {
  const sites = make();
  await sites.enable(SITE);
  await sites.disable(SITE);
  expect(registered).toEqual([]);
  expect(tellTab.mock.calls).toEqual([[7, { type: 'siteDisabled', origin: SITE }]]);
  expect(permitted.size).toBe(0);
});

it('switches a site off whose permission was taken away in the browser', async () => {
  const sites = make();
  await sites.enable(SITE);
  permitted.clear();
  await sites.reconcile();
  expect(registered).toEqual([]);
  expect(readSettings(held['settings']).sites).toEqual([]);
});

it('registers again, once, what the browser forgot with an update, and runs it in the tabs that are open', async () => {
  const sites = make();
  await sites.enable(SITE);
  registered = [];
  inject.mockClear();
  await Promise.all([sites.reconcile(), sites.reconcile()]);
  expect(registered.map(({ id }) => id)).toEqual([SITE]);
  expect(inject.mock.calls).toEqual([[7, SITE]]);
});
