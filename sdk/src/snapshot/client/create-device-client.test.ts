import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { SnapshotRefused } from '../snapshot-refused.ts';
import { type FileServerFixture, serveFiles } from '../testing/file-server.fixture.ts';
import { inventedCode } from '../testing/invented-codes.ts';
import { PublishedRegister } from '../testing/published-register.ts';
import { clientNetwork } from './client-network.ts';
import { createDeviceClient } from './create-device-client.ts';
import { memory } from './storage/memory.ts';
import type { SnapshotStorage } from './storage/snapshot-storage.ts';
import { SyncFailure, syncFailure } from './sync-problem.ts';

const COMPANY = inventedCode(0);
let register: PublishedRegister;
let server: FileServerFixture;
beforeEach(async () => {
  register = await PublishedRegister.create();
  for (let number = 0; number < 20; number++)
    register.history.model.set(number, number < 2 ? ['B02'] : [], false);
  await register.full();
  await register.manifest();
  server = await serveFiles(register.files);
});
afterEach(() => server.close());

const clientOf = (storage: SnapshotStorage, load: () => Promise<typeof clientNetwork>) =>
  createDeviceClient(
    {
      baseUrl: server.baseUrl,
      trust: register.root,
      storage,
      clientVersion: '1.2.0',
      now: () => register.asOf.getTime(),
      isMetered: () => false,
    },
    load,
  );

it('answers from what is kept without loading what asks the network', async () => {
  const storage = memory();
  await clientOf(storage, async () => clientNetwork).sync();
  const load = vi.fn(async () => clientNetwork);
  const client = clientOf(storage, load);
  await client.open({ verified: true });
  expect(client.check(COMPANY).outcome).toBe('listed');
  expect(load).not.toHaveBeenCalled();
  expect((await client.sync()).kind).toBe('current');
  await client.prepare();
  expect(load).toHaveBeenCalledOnce();
  client.close();
});

it('says when the network part could not be loaded, and loads it again when asked again', async () => {
  const load = vi.fn(async () => clientNetwork).mockRejectedValueOnce(new Error('no such script'));
  const client = clientOf(memory(), load);
  await expect(client.sync()).rejects.toThrow('no such script');
  expect((await client.sync()).kind).toBe('updated');
  client.close();
});

it('knows failures and refusals by their name, for a part that is loaded later has classes of its own', () => {
  const foreign = Object.assign(new Error('no'), { name: 'SyncFailure', problem: { kind: 'closed' } });
  expect(syncFailure(foreign)).toBe(foreign);
  expect(Object.assign(new Error('no'), { name: 'SnapshotRefused' })).toBeInstanceOf(SnapshotRefused);
  expect(new Error('no')).not.toBeInstanceOf(SyncFailure);
});
