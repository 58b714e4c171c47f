import { expect, it } from 'vitest';
import { PublishedRegister } from '../testing/published-register.ts';
import { createSnapshotClient } from './create-snapshot-client.ts';
import { StateHolder } from './state-holder.ts';
import { memory } from './storage/memory.ts';

const BASE = 'https://publisher.invalid';

async function kept() {
  const register = await PublishedRegister.create();
  register.history.model.set(0, ['B02'], false);
  await register.full();
  await register.manifest();
  const storage = memory();
  const device = createSnapshotClient({
    baseUrl: BASE,
    trust: register.root,
    storage,
    clientVersion: '1.2.0',
    now: () => register.asOf.getTime(),
    isMetered: () => false,
    fetch: async (input) => new Response(register.files.get(new URL(String(input)).pathname.slice(1))),
  });
  await device.sync();
  return { storage, holder: new StateHolder(storage, BASE, register.root) };
}

it('never takes over from the disk what is older than what is held', async () => {
  const { holder } = await kept();
  const { held } = holder;
  const later = { sequence: 99, digest: '0'.repeat(64) };
  holder.trust = { ...holder.trust, manifestMark: later };
  expect(await holder.load()).toBe(false);
  expect(holder).toMatchObject({ held, trust: { manifestMark: later } });
});

it('writes no withdrawn code once everything was erased', async () => {
  const { holder, storage } = await kept();
  await holder.load();
  if (holder.held === null) throw new Error('A state was kept.');
  await holder.withdraw('91110000FAKE00005N', holder.held, true, () => false);
  expect(await storage.read('withdrawn')).toBeNull();
});
