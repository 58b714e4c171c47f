import { afterEach, describe, expect, it, vi } from 'vitest';
import { indexedDb } from './indexed-db.ts';

/** Longer than what stays inside a record. */
const large = Uint8Array.from({ length: 200_000 }, (_, at) => at % 251);
const small = Uint8Array.of(1, 2, 3);

afterEach(() => vi.restoreAllMocks());

describe('a file in IndexedDB', () => {
  it('comes back as it was, whether large or small, written alone or committed', async () => {
    const storage = indexedDb({ name: `test ${crypto.randomUUID()}` });
    await storage.write('alone', large);
    await storage.commit(
      new Map([
        ['large', large],
        ['small', small],
      ]),
      () => true,
    );
    expect(await storage.read('alone')).toEqual(large);
    expect(await storage.read('large')).toEqual(large);
    expect(await storage.read('small')).toEqual(small);
    storage.close();
  });

  it('is missing when the browser has lost its bytes, and the place is still used', async () => {
    const storage = indexedDb({ name: `test ${crypto.randomUUID()}` });
    await storage.write('large', large);
    vi.spyOn(Blob.prototype, 'arrayBuffer').mockRejectedValue(new DOMException('', 'NotReadableError'));
    expect(await storage.read('large')).toBeNull();
    expect(storage.state).toBe('persistent');
    storage.close();
  });
});
