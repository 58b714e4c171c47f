import type { Box } from './place-flag.ts';

/** Distance of a card or tooltip from its flag and from the edge of the viewport, in px. */
const MARGIN = 8;

/** Width and height, in px. */
interface Size {
  readonly width: number;
  readonly height: number;
}

/**
 * Places a card or tooltip inside the viewport so that its flag stays visible: below it, above it, to its right or
 * to its left, whichever fits first; over it where nothing does. Coordinates are those of the viewport.
 */
export function placePopup(flag: Box, size: Size, viewport: Size): { left: number; top: number } {
  const right = viewport.width - MARGIN - size.width;
  const bottom = viewport.height - MARGIN - size.height;
  const below = flag.bottom + MARGIN;
  const above = flag.top - MARGIN - size.height;
  const after = flag.right + MARGIN;
  const before = flag.left - MARGIN - size.width;
  const across = clamp(flag.left - MARGIN * 2, right);
  const beside = clamp(flag.top - MARGIN * 2, bottom);

  if (below >= MARGIN && below <= bottom) return { left: across, top: below };
  if (above >= MARGIN && above <= bottom) return { left: across, top: above };
  if (after >= MARGIN && after <= right) return { left: after, top: beside };
  if (before >= MARGIN && before <= right) return { left: before, top: beside };
  return { left: across, top: clamp(below, bottom) };
}

function clamp(value: number, most: number): number {
  return Math.max(MARGIN, Math.min(value, most));
}
