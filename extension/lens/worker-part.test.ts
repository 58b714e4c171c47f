import { afterEach, expect, it, vi } from 'vitest';
import { keepLivePart, leaveLivePart, loadLivePart } from './live-part.ts';

const create = vi.fn();
afterEach(() => {
  vi.unstubAllGlobals();
  leaveLivePart(undefined as never);
});

it('runs its script in a service worker once, when it is first asked for', async () => {
  const importScripts = vi.fn(() => leaveLivePart(create));
  vi.stubGlobal('importScripts', importScripts);
  expect(await loadLivePart('live.js')).toBe(create);
  expect(await loadLivePart('live.js')).toBe(create);
  expect(importScripts.mock.calls).toEqual([['live.js']]);
});

it('says when the script left nothing', async () => {
  vi.stubGlobal('importScripts', vi.fn());
  await expect(loadLivePart('live.js')).rejects.toThrow('live.js did not run');
});

it('has the browser keep the script while the worker is installed', () => {
  const importScripts = vi.fn();
  const addEventListener = vi.fn();
  vi.stubGlobal('importScripts', importScripts);
  vi.stubGlobal('addEventListener', addEventListener);
  keepLivePart('live.js');
  const [[type, heed] = []] = addEventListener.mock.calls;
  expect(type).toBe('install');
  heed();
  expect(importScripts).toHaveBeenCalledWith('live.js');
});
