import { expect, it, vi } from 'vitest';
import { holdArea } from './held-area.ts';
import { memoryArea } from './published.fixture.ts';

it('asks for a value once, however many ask', async () => {
  const get = vi.fn(async () => ({ key: 'value' }));
  const held = holdArea({ ...memoryArea(), get });
  await Promise.all([held.get('key'), held.get('key')]);
  expect(await held.get('key')).toEqual({ key: 'value' });
  expect(get).toHaveBeenCalledTimes(1);
});

it('gives what was written last, also to who asked while it was written', async () => {
  const held = holdArea(memoryArea({ key: 'old', other: 1 }));
  expect(await held.get('key')).toEqual({ key: 'old' });
  const written = held.set({ key: 'new' });
  await held.get('key');
  await written;
  expect(await held.get('key')).toEqual({ key: 'new' });
  await held.remove('key');
  expect(await held.get('key')).toEqual({});
});

it('asks again after a failure', async () => {
  const get = vi.fn(async () => ({}));
  get.mockRejectedValueOnce(new Error('the disk is full'));
  const held = holdArea({ ...memoryArea(), get });
  await expect(held.get('key')).rejects.toThrow('full');
  expect(await held.get('key')).toEqual({});
});
