import { afterEach, describe, expect, it, vi } from 'vitest';
import { PublishedRegister } from '../testing/published-register.ts';
import { createSnapshotClient } from './create-snapshot-client.ts';
import type { SnapshotClientOptions } from './snapshot-client.ts';
import { memory } from './storage/memory.ts';

afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

async function client(options: Partial<SnapshotClientOptions> = {}) {
  const { root: trust } = await PublishedRegister.create();
  const basics = { baseUrl: 'https://publisher.invalid', trust, storage: memory(), clientVersion: '1.2.0' };
  const fetch = () => Promise.reject(new Error('Nobody was to be asked.'));
  return createSnapshotClient({ ...basics, fetch, ...options });
}

describe('a client where signatures cannot be verified', () => {
  it('says so, and asks nobody', async () => {
    const device = await client();
    const refusal = new DOMException('No such algorithm.', 'NotSupportedError');
    vi.spyOn(crypto.subtle, 'importKey').mockRejectedValue(refusal);
    expect(await device.sync()).toMatchObject({ kind: 'failed', problem: { kind: 'unsupported' } });
    vi.stubGlobal('crypto', {});
    expect(await device.sync({ force: true })).toMatchObject({ problem: { kind: 'unsupported' } });
  });
});

describe('a client that is set up with what cannot work', () => {
  it('is refused at once', async () => {
    for (const wrong of [{ baseUrl: 'ftp://publisher' }, { clientVersion: 'one' }, { patience: 0 }])
      await expect(client(wrong)).rejects.toMatchObject({ code: 'configuration' });
  });
});
