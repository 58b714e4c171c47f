import { boxOf, contains, elementsAt, isShown, newRange, parentElementOf } from '../page/drawing/page-dom.ts';
import { type Box, overlaps } from '../page/drawing/place-flag.ts';

/** Gap between a badge and its mark, in px. */
const GAP = 6;
/** Edge of a mark over the corner of its badge, in px, and how far it reaches into it. */
const CORNER = 18;
const REACH = 6;

/** Where a mark goes, in pixels of the viewport. */
export interface MarkPlace {
  readonly left: number;
  readonly top: number;
  /** Words beside the badge, or a sign over its corner where there is no room for words. */
  readonly side: 'beside' | 'corner';
}

/**
 * Places a mark at a badge so that it covers nothing else of the page; `null` where the badge cannot be seen.
 *
 * @param size of the mark with its words
 */
export function placeMark(
  badge: Element,
  { width, height }: { readonly width: number; readonly height: number },
  overlay: Node,
): MarkPlace | null {
  const box = boxOf(badge);
  if (box.width === 0 || box.height === 0 || !isShown(badge)) return null;
  const left = box.right + GAP;
  const top = (box.top + box.bottom - height) / 2;
  const beside = { left, top, right: left + width, bottom: top + height };
  if (beside.right <= window.innerWidth && isFree(beside, badge, overlay))
    return { left, top, side: 'beside' };
  const most = window.innerWidth - CORNER;
  return { left: Math.min(box.right - REACH, most), top: box.top - CORNER + REACH, side: 'corner' };
}

function isFree(box: Box, badge: Element, overlay: Node): boolean {
  const parent = parentElementOf(badge);
  if (parent === null) return false;
  const rest = newRange();
  rest.setStartAfter(badge);
  rest.setEndAfter(parent.lastChild ?? badge);
  for (const line of rest.getClientRects()) if (overlaps(line, box)) return false;
  const middle = (box.top + box.bottom) / 2;
  return [box.left + 1, (box.left + box.right) / 2, box.right - 1].every((x) => {
    const [top] = elementsAt(x, middle, overlay);
    return top === undefined || contains(top, badge);
  });
}
