import { expect, it } from 'vitest';
import { createSettings, readSettings, type StorageArea } from './settings.ts';

function memoryArea(held: Record<string, unknown> = {}): StorageArea {
  return {
    get: async (key) => ({ [key]: held[key] }),
    set: async (items) => void Object.assign(held, structuredClone(items)),
    remove: async (key) => void delete held[key],
  };
}

const FIRST_DAY = {
  sites: [],
  serverAddress: 'http://127.0.0.1:8787',
  language: 'auto',
  appearance: 'auto',
  hiddenLists: [],
};

it('begins with no site, the server of this computer and the language of the browser', async () => {
  expect(await createSettings(memoryArea()).read()).toEqual(FIRST_DAY);
});

it.each([undefined, null, 7, 'x', [], { sites: 'all', serverAddress: 'http://example.org', language: 'it' }])(
  'reads what is damaged as on the first day: %j',
  (stored) => expect(readSettings(stored)).toEqual(FIRST_DAY),
);

it('keeps what is right beside what is damaged', () => {
  const stored = {
    sites: ['https://b.example', 'chrome://x', 'https://a.example/path'],
    language: 'zh-Hans',
    serverAddress: 7,
  };
  expect(readSettings(stored)).toEqual({
    ...FIRST_DAY,
    sites: ['https://a.example', 'https://b.example'],
    language: 'zh-Hans',
  });
});

it.each(['auto', 'en', 'zh-Hans', 'zh-Hant'])('keeps each language of the interface: %s', (language) => {
  expect(readSettings({ language }).language).toBe(language);
});

it('keeps the colours and the lists that a person chose, and nothing that is none', () => {
  const stored = { appearance: 'dark', hiddenLists: ['B02', 7, '<b>', 'B02', 'A-PHARMA'] };
  expect(readSettings(stored)).toEqual({
    ...FIRST_DAY,
    appearance: 'dark',
    hiddenLists: ['A-PHARMA', 'B02'],
  });
});

it('loses no change when many come at once', async () => {
  const settings = createSettings(memoryArea());
  const sites = Array.from({ length: 20 }, (_, index) => `https://${index}.example`);
  await Promise.all(sites.map((site) => settings.change((now) => ({ sites: [...now.sites, site] }))));
  expect((await settings.read()).sites).toEqual(sites.toSorted());
});

it('goes on after a change that failed', async () => {
  const area = memoryArea();
  const settings = createSettings(area);
  const failed = settings.change(() => {
    throw new Error('no');
  });
  await expect(failed).rejects.toThrow('no');
  expect((await settings.change(() => ({ language: 'en' }))).language).toBe('en');
});

it('keeps what a newer version wrote beside what it knows, so that going back and forth loses nothing', async () => {
  const held = { settings: { sites: ['https://a.example'], language: 'de', density: 'roomy' } };
  const settings = createSettings(memoryArea(held));
  expect(await settings.change(() => ({ appearance: 'dark' }))).not.toHaveProperty('density');
  expect(held.settings).toMatchObject({ appearance: 'dark', language: 'de', density: 'roomy' });
});

it('reads what the first version wrote, which knew neither colours nor hidden lists', () => {
  const first = {
    sites: ['https://a.example'],
    serverAddress: 'https://credit.example',
    language: 'zh-Hans',
  };
  expect(readSettings(first)).toEqual({ ...FIRST_DAY, ...first });
});
