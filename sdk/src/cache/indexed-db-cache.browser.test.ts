import { expect, it } from 'vitest';
import { noEntry } from '../client/sample-results.fixture.ts';
import { createIndexedDbCache } from './indexed-db-cache.ts';

const entry = { value: noEntry('91330106FAKE000133'), storedAt: Date.now(), expiresAt: Date.now() + 60_000 };

it('keeps answers in the database of a real browser, until they are purged', async () => {
  const name = `answers of a test ${crypto.randomUUID()}`;
  const first = createIndexedDbCache({ name, limit: 2 });
  for (const key of ['a', 'b', 'c']) await first.set(key, entry);
  const second = createIndexedDbCache({ name });
  expect(await second.get('c')).toEqual(entry);
  expect(await second.get('a')).toBeUndefined();
  expect(second.state).toBe('disk');
  await second.delete('c');
  expect(await first.get('c')).toBeUndefined();
  await new Promise((resolve, reject) => {
    const request = indexedDB.deleteDatabase(name);
    request.onsuccess = resolve;
    request.onerror = reject;
  });
  expect(await first.get('b')).toBeUndefined();
});
