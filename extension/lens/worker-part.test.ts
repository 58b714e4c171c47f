import { afterEach, expect, it, vi } from 'vitest';
import { workerPart } from './worker-part.ts';

const part = workerPart<() => void>('live.js');
const brought = vi.fn();
const addressOf = (file: string) => `extension://id/${file}`;
afterEach(() => {
  vi.unstubAllGlobals();
  part.leave(undefined as never);
});

it('runs its script in a service worker once, when it is first asked for', async () => {
  const importScripts = vi.fn(() => part.leave(brought));
  vi.stubGlobal('importScripts', importScripts);
  expect(await part.load(addressOf)).toBe(brought);
  expect(await part.load(addressOf)).toBe(brought);
  expect(importScripts.mock.calls).toEqual([['extension://id/live.js']]);
});

it('says when the script left nothing', async () => {
  vi.stubGlobal('importScripts', vi.fn());
  await expect(part.load(addressOf)).rejects.toThrow('live.js did not run');
});

it('has the browser keep the script while the worker is installed', () => {
  const importScripts = vi.fn();
  const addEventListener = vi.fn();
  vi.stubGlobal('importScripts', importScripts);
  vi.stubGlobal('addEventListener', addEventListener);
  part.keep(addressOf);
  const [[type, heed] = []] = addEventListener.mock.calls;
  expect(type).toBe('install');
  heed();
  expect(importScripts).toHaveBeenCalledWith('extension://id/live.js');
});
