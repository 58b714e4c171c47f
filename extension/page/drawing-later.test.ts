import { expect, it, vi } from 'vitest';
import type { Drawing, DrawingParts } from './drawing/create-drawing.ts';
import { createDrawingLater } from './drawing-later.ts';
import type { AnsweredMention } from './page-mentions.ts';

const drawn = () => ({
  host: {} as Node,
  show: vi.fn<Drawing['show']>(),
  isShown: () => true,
  reveal: () => true,
  stop: vi.fn(),
});
const flagged = [{} as AnsweredMention];

it('has its script run with the first flag, and draws what was wanted last', async () => {
  const drawing = drawn();
  const load = vi.fn(async () => () => drawing);
  const later = createDrawingLater({} as DrawingParts, load);
  later.show([], null, 'en');
  expect(load).not.toHaveBeenCalled();
  expect(later.host).toBeNull();
  expect(later.isShown({} as never)).toBe(false);
  later.show(flagged, null, 'en');
  later.show([], '2026-03-01', 'en');
  await vi.waitFor(() => expect(drawing.show).toHaveBeenCalledTimes(1));
  expect(drawing.show).toHaveBeenCalledWith([], '2026-03-01', 'en');
  expect(load).toHaveBeenCalledTimes(1);
  expect(later.host).toBe(drawing.host);
});

it('tries again with the next flags when the script did not run', async () => {
  const drawing = drawn();
  const load = vi
    .fn<() => Promise<() => Drawing>>()
    .mockRejectedValueOnce(new Error('no'))
    .mockResolvedValue(() => drawing);
  const later = createDrawingLater({} as DrawingParts, load);
  later.show(flagged, null, 'en');
  await vi.waitFor(() => expect(load).toHaveBeenCalledTimes(1));
  await Promise.resolve();
  await Promise.resolve();
  later.show(flagged, null, 'en');
  await vi.waitFor(() => expect(drawing.show).toHaveBeenCalledTimes(1));
});

it('draws nothing once it was stopped', async () => {
  const create = vi.fn(drawn);
  const later = createDrawingLater({} as DrawingParts, async () => create);
  later.show(flagged, null, 'en');
  later.stop();
  await Promise.resolve();
  await Promise.resolve();
  expect(create).not.toHaveBeenCalled();
});
