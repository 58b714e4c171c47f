/** A box in CSS pixels of the viewport. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** Where a flag goes: right after its text, or over the text's top right corner where that place is taken. */
export interface FlagPlace {
  readonly left: number;
  readonly top: number;
  readonly side: 'after' | 'corner';
}

/** Edge of a flag after its text, in px. */
const FLAG_SIZE = 20;
/** Edge of a flag over the corner of its text, in px: smaller, so that it hides no character. */
const CORNER_SIZE = 16;
/** Gap between a text and the flag after it, in px. */
const GAP = 4;
/** How far a flag over the corner reaches into its text, in px from the right and from the top: not as far as its letters. */
const REACH = { across: 4, down: 1 };

/** The box that a flag right after this text would take. */
export function boxAfter(text: Box): Box {
  const left = text.right + GAP;
  const top = (text.top + text.bottom - FLAG_SIZE) / 2;
  return { left, top, right: left + FLAG_SIZE, bottom: top + FLAG_SIZE };
}

/**
 * Places a flag beside the last line of its text, inside `page`, so that it neither covers other content nor makes
 * the page scroll further.
 */
export function placeFlag(text: Box, page: Box, isFree: (box: Box) => boolean): FlagPlace {
  const after = boxAfter(text);
  if (after.right <= page.right && isFree(after)) {
    return { left: after.left, top: clamp(after.top, page.top, page.bottom - FLAG_SIZE), side: 'after' };
  }
  return {
    left: clamp(text.right - REACH.across, page.left, page.right - CORNER_SIZE),
    top: clamp(text.top - CORNER_SIZE + REACH.down, page.top, page.bottom - CORNER_SIZE),
    side: 'corner',
  };
}

/** Whether two boxes share any area. */
export function overlaps(one: Box, other: Box): boolean {
  return one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom;
}

function clamp(value: number, least: number, most: number): number {
  return Math.max(least, Math.min(value, most));
}
