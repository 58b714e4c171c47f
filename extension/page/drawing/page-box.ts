import { elementsBelow, rootElementOf } from '../reading/native-dom.ts';
import type { Box } from './place-flag.ts';

/** How far a flag can be pressed beyond its edge, in px: a page scrolls as far as that. */
export const HIT_AREA = 4;

/**
 * The document's own area, in pixels of the viewport: flags stay inside, so that nothing new can be scrolled to. A page
 * that is written from right to left reaches beyond the viewport on its left.
 */
export function pageBox(): Box {
  const root = rootElementOf(document);
  const { scrollX, scrollY } = window;
  const width = root?.scrollWidth ?? 0;
  const beyond = isRightToLeft(root) ? width - (root?.clientWidth ?? 0) : 0;
  const left = -scrollX - beyond;
  return { left, top: -scrollY, right: left + width - HIT_AREA, bottom: (root?.scrollHeight ?? 0) - scrollY };
}

/** The viewport takes its direction from the body, where there is one (CSS Writing Modes Level 4, section 8). */
function isRightToLeft(root: Element | null): boolean {
  const [principal = root] = elementsBelow(document, 'html > body');
  return principal !== null && getComputedStyle(principal).direction === 'rtl';
}
