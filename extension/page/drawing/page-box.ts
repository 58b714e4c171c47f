import { rootElementOf } from '../reading/native-dom.ts';
import type { Box } from './place-flag.ts';

/**
 * The document's own area, in pixels of the viewport: flags stay inside, so that nothing new can be scrolled to. A page
 * that is written from right to left reaches beyond the viewport on its left.
 */
export function pageBox(): Box {
  const root = rootElementOf(document);
  const { scrollWidth = 0, clientWidth = 0, scrollHeight = 0 } = root ?? {};
  // The viewport takes its direction from the body, where there is one (CSS Writing Modes Level 4, section 8).
  const principal = document.body ?? root;
  const isLeftwards = principal !== null && getComputedStyle(principal).direction === 'rtl';
  const left = -window.scrollX - (isLeftwards ? scrollWidth - clientWidth : 0);
  const top = -window.scrollY;
  return { left, top, right: left + scrollWidth, bottom: top + scrollHeight };
}
