import { afterEach, expect, it, vi } from 'vitest';
import type { RecordView } from './drawing/record-view.ts';
import { forgetParts, leavePart, loadPart } from './world-parts.ts';

const view = { styles: '' } as RecordView;
afterEach(forgetParts);

it('has a script run once, and finds what it brought from then on', async () => {
  const inject = vi.fn(async () => leavePart('record', view));
  expect(await loadPart('record', inject)).toBe(view);
  expect(await loadPart('record', inject)).toBe(view);
  expect(inject.mock.calls).toEqual([['record']]);
});

it('says when a script did not run, and tries again the next time', async () => {
  const inject = vi.fn(async () => {});
  await expect(loadPart('record', inject)).rejects.toThrow('record.js did not run in this page');
  await expect(loadPart('record', inject)).rejects.toThrow();
  expect(inject).toHaveBeenCalledTimes(2);
});

it('keeps parts apart, and lets an earlier version’s be forgotten', async () => {
  leavePart('record', view);
  await expect(loadPart('drawing', async () => {})).rejects.toThrow('drawing.js');
  forgetParts();
  await expect(loadPart('record', async () => {})).rejects.toThrow('record.js');
});
