import type { Box } from './place-flag.ts';

/** Distance of a card or tooltip from its flag and from the edge of the viewport, in px. */
const MARGIN = 8;
/** Less height than this, in px, is no use for reading: then the card goes elsewhere. */
const LEAST_HEIGHT = 240;

/** Width and height, in px. */
interface Size {
  readonly width: number;
  readonly height: number;
}

/** Where a card or tooltip goes, in pixels of the viewport. */
export interface PopupPlace {
  readonly left: number;
  readonly top: number;
  /** It may be this high; what is over scrolls inside. */
  readonly height: number;
  readonly side: 'below' | 'above' | 'after' | 'before' | 'over';
}

/**
 * Places a card or tooltip inside the viewport so that its flag and the text before the flag stay visible: below or
 * above where it fits, to the right, below or above with what is over scrolling inside, to the left; over the flag
 * where nothing else is left.
 *
 * @param stay the side where it stands already, so that it does not jump while somebody reads it
 * @param least height in px that is still of use
 */
export function placePopup(
  flag: Box,
  size: Size,
  viewport: Size,
  stay: PopupPlace['side'] | null = null,
  least = LEAST_HEIGHT,
): PopupPlace {
  const right = viewport.width - MARGIN - size.width;
  const whole = viewport.height - MARGIN * 2;
  const height = Math.min(size.height, whole);
  const bottom = viewport.height - MARGIN - height;
  const after = flag.right + MARGIN;
  const before = flag.left - MARGIN - size.width;
  const across = clamp(flag.left - MARGIN * 2, right);
  const beside = clamp(flag.top - MARGIN * 2, bottom);
  const isInside = flag.bottom >= 0 && flag.top <= viewport.height;
  const roomBelow = isInside ? viewport.height - MARGIN * 2 - flag.bottom : 0;
  const roomAbove = isInside ? flag.top - MARGIN * 2 : 0;

  const below = (): PopupPlace => ({
    left: across,
    top: flag.bottom + MARGIN,
    height: Math.min(height, roomBelow),
    side: 'below',
  });
  const above = (): PopupPlace => {
    const given = Math.min(height, roomAbove);
    return { left: across, top: flag.top - MARGIN - given, height: given, side: 'above' };
  };
  const fits = (room: number) => room >= height;
  const isReadable = (room: number) => fits(room) || room >= least;

  if (stay === 'below' && isReadable(roomBelow)) return below();
  if (stay === 'above' && isReadable(roomAbove)) return above();
  if (fits(roomBelow)) return below();
  if (fits(roomAbove)) return above();
  if (after >= MARGIN && after <= right) return { left: after, top: beside, height: whole, side: 'after' };
  if (Math.max(roomBelow, roomAbove) >= least) return roomBelow >= roomAbove ? below() : above();
  if (before >= MARGIN && before <= right)
    return { left: before, top: beside, height: whole, side: 'before' };
  return { left: across, top: clamp(flag.bottom + MARGIN, bottom), height: whole, side: 'over' };
}

function clamp(value: number, most: number): number {
  return Math.max(MARGIN, Math.min(value, most));
}
