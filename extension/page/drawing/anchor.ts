import { isConnected, isElement } from '../reading/native-dom.ts';
import {
  boxOf,
  contains,
  elementsAt,
  isKind,
  isShown,
  newRange,
  newWalker,
  parentElementOf,
} from './page-dom.ts';
import { type Box, overlaps } from './place-flag.ts';

/** Elements that are drawn without text of their own. */
const REPLACED = 'img, svg, input, button, select, textarea, video, canvas, iframe, object';
/** How many pieces of content after a mention are looked at for being in the way. */
const LOOK_AHEAD = 6;

/** The text of a mention, as far as drawing needs it. Reads the page's layout, and writes nothing. */
export interface Anchor {
  readonly element: Element;
  /** `true` where scrolling moves the text against the document: its place is looked up at every scroll. */
  readonly isPinned: boolean;
  /** Lines of the text that can be seen, in pixels of the viewport; empty: hidden, covered or gone. */
  lines(overlay: Node): Box[];
  /** Whether nothing but empty space is there. */
  isFree(box: Box, overlay: Node): boolean;
}

/** Binds to the text of a range; `null` when it is not in the document. */
export function createAnchor(range: Range): Anchor | null {
  const start = range.startContainer;
  const element = isElement(start) ? start : parentElementOf(start);
  if (element === null || !isConnected(element)) return null;
  const { clipping, isPinned } = surroundings(element);
  const endNode = range.endContainer;
  const end = isElement(endNode) ? endNode : (parentElementOf(endNode) ?? element);

  return {
    element,
    isPinned,
    lines(overlay) {
      if (range.collapsed || !isConnected(element) || !isShown(element)) return [];
      const lines = [...range.getClientRects()].filter(({ width, height }) => width > 0 && height > 0);
      const last = lines.at(-1);
      if (last === undefined) return [];
      const x = last.right - 1;
      const y = (last.top + last.bottom) / 2;
      const isClipped = clipping.some((clip) => {
        const box = boxOf(clip);
        return x < box.left || x > box.right || y < box.top || y > box.bottom;
      });
      return isClipped || isCovered(x, y, end, overlay) ? [] : lines;
    },
    isFree(box, overlay) {
      return !hasContentIn(box, range) && !isForeign(box, element, overlay);
    },
  };
}

/** Ancestors that cut off what stands over their edge, and whether one of them sticks to the viewport. */
function surroundings(element: Element): { clipping: Element[]; isPinned: boolean } {
  const clipping: Element[] = [];
  let isPinned = false;
  for (let up: Element | null = element; up !== null; up = parentElementOf(up)) {
    const { overflowX, overflowY, position, display } = getComputedStyle(up);
    // The root and body hand their overflow to the viewport, which cuts nothing off the document.
    if (
      !isKind(up, 'html, body') &&
      display !== 'inline' &&
      (overflowX !== 'visible' || overflowY !== 'visible')
    )
      clipping.push(up);
    if (position === 'fixed' || position === 'sticky') isPinned = true;
  }
  return { clipping, isPinned };
}

/** Whether something opaque of the page lies over a point of the text. Outside the viewport nobody can tell. */
function isCovered(x: number, y: number, text: Element, overlay: Node): boolean {
  for (const top of elementsAt(x, y, overlay)) {
    if (contains(top, text)) return false;
    // A link stretched over a whole tile lies on top too, but is seen through.
    for (let up: Element | null = top; up !== null && !contains(up, text); up = parentElementOf(up)) {
      if (isOpaque(up)) return true;
    }
  }
  return false;
}

function isOpaque(element: Element): boolean {
  if (isKind(element, 'img, video, canvas, iframe, object')) return true;
  const { backgroundColor, backgroundImage, opacity } = getComputedStyle(element);
  if (Number(opacity) < 0.1) return false;
  const isTransparent = backgroundColor === 'transparent' || /(,|\/) ?0(\.0+)?\)$/.test(backgroundColor);
  return backgroundImage !== 'none' || !isTransparent;
}

/** Whether the content that follows the range in the document reaches into a box. */
function hasContentIn(box: Box, range: Range): boolean {
  const { endContainer, endOffset } = range;
  const probe = newRange();
  if (endContainer instanceof Text) {
    const rest = endContainer.data.slice(endOffset).search(/\S/);
    if (rest !== -1) {
      probe.setStart(endContainer, endOffset + rest);
      probe.setEnd(endContainer, endOffset + rest + 1);
      return overlaps(probe.getBoundingClientRect(), box);
    }
  }
  const walker = newWalker();
  walker.currentNode = endContainer;
  for (let looked = 0; looked < LOOK_AHEAD && walker.nextNode() !== null; ) {
    const node = walker.currentNode;
    if (isElement(node)) {
      if (!isKind(node, REPLACED)) continue;
      looked += 1;
      if (overlaps(boxOf(node), box)) return true;
    } else if (/\S/.test(node.nodeValue ?? '')) {
      looked += 1;
      probe.selectNodeContents(node);
      for (const line of probe.getClientRects()) if (overlaps(line, box)) return true;
    }
  }
  return false;
}

/** Whether the middle of a box belongs to an element beside the text, such as the next cell of a table. */
function isForeign(box: Box, anchor: Element, overlay: Node): boolean {
  const [top] = elementsAt((box.left + box.right) / 2, (box.top + box.bottom) / 2, overlay);
  return top !== undefined && !contains(top, anchor) && !contains(anchor, top);
}
