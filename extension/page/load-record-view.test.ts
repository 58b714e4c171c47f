import { afterEach, expect, it, vi } from 'vitest';
import type { RecordView } from './drawing/record-view.ts';
import { loadRecordView, RECORD_VIEW, type RecordWorld } from './load-record-view.ts';

const world = globalThis as RecordWorld;
const view = { styles: '' } as RecordView;
afterEach(() => {
  delete world[RECORD_VIEW];
});

it('has the script run once, and finds it there from then on', async () => {
  const inject = vi.fn(async () => {
    world[RECORD_VIEW] = view;
  });
  expect(await loadRecordView(inject)).toBe(view);
  expect(await loadRecordView(inject)).toBe(view);
  expect(inject).toHaveBeenCalledTimes(1);
});

it('says when the script did not run, and tries again the next time', async () => {
  const inject = vi.fn(async () => {});
  await expect(loadRecordView(inject)).rejects.toThrow('did not run in this page');
  await expect(loadRecordView(inject)).rejects.toThrow();
  expect(inject).toHaveBeenCalledTimes(2);
});
