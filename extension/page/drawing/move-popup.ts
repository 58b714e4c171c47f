import { boxOf } from './page-dom.ts';
import type { Box } from './place-flag.ts';
import { type PopupPlace, placePopup } from './place-popup.ts';

/**
 * Moves a card or tooltip beside its flag; what is higher than its room scrolls inside.
 *
 * @param stay the side where it stands already
 * @param least height in px that is still of use
 * @returns the side where it stands now
 */
export function movePopup(
  element: HTMLElement,
  flag: Box,
  stay: PopupPlace['side'] | null,
  least?: number,
): PopupPlace['side'] {
  const { style } = element;
  style.maxHeight = '';
  const size = boxOf(element);
  const viewport = { width: window.innerWidth, height: window.innerHeight };
  const { left, top, height, side } = placePopup(flag, size, viewport, stay, least);
  style.left = `${left}px`;
  style.top = `${top}px`;
  if (height < size.height) style.maxHeight = `${height}px`;
  return side;
}
