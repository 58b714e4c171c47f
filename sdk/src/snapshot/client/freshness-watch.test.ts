import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { PublishedRegister } from '../testing/published-register.ts';
import { createSnapshotClient } from './create-snapshot-client.ts';
import { memory } from './storage/memory.ts';

const HOUR = 3_600_000;

let register: PublishedRegister;
beforeEach(async () => {
  register = await PublishedRegister.create();
  register.history.model.set(0, ['B02'], false);
  await register.full();
  await register.manifest();
  vi.useFakeTimers({ now: register.asOf, toFake: ['setTimeout', 'clearTimeout', 'Date'] });
});
afterEach(() => {
  vi.useRealTimers();
});

describe('a client that nobody updates', () => {
  it('tells when its state passes an age limit, and not when it is closed', async () => {
    const heard: unknown[] = [];
    const device = createSnapshotClient({
      baseUrl: 'https://publisher.invalid',
      trust: register.root,
      storage: memory(),
      clientVersion: '1.2.0',
      isMetered: () => false,
      fetch: async (input) => new Response(register.files.get(new URL(String(input)).pathname.slice(1))),
      onChange: ({ kind, state }) => heard.push([kind, state?.freshness]),
    });
    const going = device.sync();
    await vi.advanceTimersByTimeAsync(0);
    await going;
    await vi.advanceTimersByTimeAsync(49 * HOUR);
    expect(heard).toEqual([
      ['updated', 'current'],
      ['freshness', 'flagsOnly'],
    ]);
    await vi.advanceTimersByTimeAsync(6 * 24 * HOUR);
    expect(heard.slice(2)).toEqual([['freshness', 'expired']]);
    device.close();
    await vi.advanceTimersByTimeAsync(24 * HOUR);
    expect(heard).toHaveLength(3);
  });
});
