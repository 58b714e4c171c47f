import { expect, it } from 'vitest';
import { createReadOnce } from './read-once.ts';
import type { StorageArea } from './settings.ts';

function session(): StorageArea {
  const kept: Record<string, unknown> = {};
  return {
    get: async (key) => ({ [key]: kept[key] }),
    set: async (items) => void Object.assign(kept, items),
    remove: async (key) => void delete kept[key],
  };
}

it('holds for one tab and the site that stood there', async () => {
  const once = createReadOnce(session());
  await once.begin(7, 'https://a.example');
  expect(await once.has(7, 'https://a.example')).toBe(true);
  expect(await once.has(7, 'https://b.example')).toBe(false);
  expect(await once.has(8, 'https://a.example')).toBe(false);
  expect(await once.has(undefined, 'https://a.example')).toBe(false);
});

it('ends with the page, and loses no other tab meanwhile', async () => {
  const once = createReadOnce(session());
  await Promise.all([once.begin(1, 'https://a.example'), once.begin(2, 'https://b.example')]);
  await once.end(1);
  expect(await once.has(1, 'https://a.example')).toBe(false);
  expect(await once.has(2, 'https://b.example')).toBe(true);
});

it('outlives the worker', async () => {
  const area = session();
  await createReadOnce(area).begin(1, 'https://a.example');
  expect(await createReadOnce(area).has(1, 'https://a.example')).toBe(true);
});
