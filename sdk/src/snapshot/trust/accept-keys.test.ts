import { beforeAll, describe, expect, it } from 'vitest';
import { type InventedKey, inventedKey } from '../testing/invented-key.ts';
import { acceptKeys } from './accept-keys.ts';
import { signDocument } from './signed-document.ts';

const TERM = ['2026-01-01T00:00:00Z', '2026-12-31T00:00:00Z'] as const;
const now = new Date('2026-03-02T00:00:00Z');
let key: InventedKey;
let next: InventedKey;
beforeAll(async () => {
  key = await inventedKey(...TERM);
  next = await inventedKey(...TERM);
});

const document = (keys: readonly InventedKey['trusted'][], sequence = 2) => ({
  sequence,
  asOf: '2026-03-01T00:00:00Z',
  keys: keys.map((entry) => ({ ...entry })),
});

describe('accepting a list of keys', () => {
  it('takes the next key in, on the word of a trusted one', async () => {
    const text = await signDocument('keys', document([key.trusted, next.trusted]), [key]);
    const { keys } = await acceptKeys(text, { keys: [key.trusted], now, last: null });
    expect(keys).toEqual([key.trusted, next.trusted]);
    const later = await signDocument('keys', document([next.trusted], 3), [next]);
    expect((await acceptKeys(later, { keys, now, last: null })).keys).toEqual([next.trusted]);
  });

  it('takes no key in on its own word, nor under the id of another, nor goes back', async () => {
    const reason = (expected: string) => expect.objectContaining({ reason: expected });
    const own = await signDocument('keys', document([next.trusted]), [next]);
    await expect(acceptKeys(own, { keys: [key.trusted], now, last: null })).rejects.toEqual(
      reason('unknownKey'),
    );
    const swapped = document([{ ...next.trusted, keyId: key.keyId }]);
    const disguised = await signDocument('keys', swapped, [key]);
    await expect(acceptKeys(disguised, { keys: [key.trusted], now, last: null })).rejects.toEqual(
      reason('malformed'),
    );
    const text = await signDocument('keys', document([key.trusted]), [key]);
    const last = { sequence: 3, digest: '' };
    await expect(acceptKeys(text, { keys: [key.trusted], now, last })).rejects.toEqual(reason('rolledBack'));
    const none = await signDocument('keys', document([]), [key]);
    await expect(acceptKeys(none, { keys: [key.trusted], now, last: null })).rejects.toEqual(
      reason('malformed'),
    );
  });

  it('takes no list dated long ago, into the term of a key since retired, nor one of next week', async () => {
    const text = await signDocument('keys', document([next.trusted]), [key]);
    const at = (instant: string) =>
      acceptKeys(text, { keys: [key.trusted], now: new Date(instant), last: null });
    await expect(at('2026-03-08T00:00:00Z')).resolves.toHaveProperty('keys', [next.trusted]);
    await expect(at('2026-03-08T00:00:01Z')).rejects.toHaveProperty('reason', 'expired');
    await expect(at('2026-02-27T23:59:59Z')).rejects.toHaveProperty('reason', 'fromTheFuture');
  });
});
