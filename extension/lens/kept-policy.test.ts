import { describe, expect, it } from 'vitest';
import { followPolicy, keptPolicy } from './kept-policy.ts';
import { memoryArea } from './published.fixture.ts';
import { createSettings } from './settings.ts';

const POLICY = { serverAddress: 'https://credit.example', sites: ['https://shop.example'] };
const OTHER = { serverAddress: 'https://newer.example' };
const DEFAULT = { serverAddress: 'http://127.0.0.1:8787', sites: [] };

/** One life of a worker, beside a managed store that answers when told to. */
function wake(held: Record<string, unknown>, wait?: number) {
  const area = memoryArea(held);
  const answer = Promise.withResolvers<unknown>();
  const followed = followPolicy(area, { get: () => answer.promise });
  return {
    settings: createSettings(
      area,
      keptPolicy(area, () => followed, wait),
    ),
    answer,
    followed,
  };
}

describe('what the organisation has set, in the first life after the installation', () => {
  it('is awaited before anybody learns which server may be asked', async () => {
    const { settings, answer } = wake({});
    const seen: string[] = [];
    const asked = [settings.read(), settings.read()].map((read) =>
      read.then(({ serverAddress }) => seen.push(serverAddress)),
    );
    await new Promise((resolve) => setTimeout(resolve));
    expect(seen).toEqual([]);
    answer.resolve(POLICY);
    await Promise.all(asked);
    expect(seen).toEqual([POLICY.serverAddress, POLICY.serverAddress]);
    expect(await settings.read()).toMatchObject(POLICY);
  });

  it('counts as nothing where the browser has no such store, or rejects', async () => {
    const { settings, answer } = wake({});
    answer.reject(new Error('Managed storage manifest not found'));
    expect(await settings.read()).toMatchObject(DEFAULT);
    const area = memoryArea();
    expect(await followPolicy(area, undefined)).toEqual({});
    expect(await area.get('policy')).toEqual({ policy: {} });
  });

  it('is not awaited for ever, and holds as soon as a late browser tells it', async () => {
    const { settings, answer, followed } = wake({}, 0);
    expect(await settings.read()).toMatchObject(DEFAULT);
    answer.resolve(POLICY);
    await followed;
    expect(await settings.read()).toMatchObject(POLICY);
  });
});

it('holds at once as it was last kept on every later start; a change comes with the next', async () => {
  const held = { policy: POLICY };
  const { settings, answer, followed } = wake(held);
  expect(await settings.read()).toMatchObject(POLICY);
  answer.resolve(OTHER);
  await followed;
  expect(await settings.read()).toMatchObject(POLICY);
  expect(await wake(held).settings.read()).toMatchObject(OTHER);
});
