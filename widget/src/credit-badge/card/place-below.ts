/** Space between badge and card, and between card and the edge of the window, in CSS pixels. */
const GAP = 6;
const MARGIN = 8;

/** Widest card in CSS pixels: about 60 Latin or 30 Chinese characters to the line. */
const WIDEST = 420;

/** A card that has less room than this below goes above, where there is more, in CSS pixels. */
const ENOUGH = 320;

/** A window that leaves less than this on either side is so low (a large zoom) that the card takes all of it. */
const CRAMPED = 180;

/** Sides of the window, in CSS pixels. */
export interface Extent {
  readonly width: number;
  readonly height: number;
}

/**
 * Where a card stands that belongs to an element: under it, or above it where there is more room, always within
 * the window; over it where the window has no room on either side. Given as CSS for a fixed position.
 */
export function placeBelow(anchor: DOMRectReadOnly, window: Extent): string {
  const inlineSize = Math.min(WIDEST, window.width - 2 * MARGIN);
  const left = Math.max(MARGIN, Math.min(anchor.left, window.width - MARGIN - inlineSize));
  const below = window.height - anchor.bottom - GAP - MARGIN;
  const above = anchor.top - GAP - MARGIN;
  return `width: ${inlineSize}px; left: ${left}px; right: auto; ${vertical()}`;

  function vertical(): string {
    if (Math.max(above, below) < CRAMPED) {
      return `top: ${MARGIN}px; bottom: auto; max-height: ${Math.max(window.height - 2 * MARGIN, 0)}px;`;
    }
    return below < ENOUGH && above > below
      ? `bottom: ${window.height - anchor.top + GAP}px; top: auto; max-height: ${above}px;`
      : `top: ${anchor.bottom + GAP}px; bottom: auto; max-height: ${below}px;`;
  }
}
