import { isConnected, isElement } from '../reading/native-dom.ts';
import { type Clarity, isLegible } from './legible.ts';
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
/** So much of a line must be in sight, in px: about one character. */
const LEAST_IN_SIGHT = 12;
/** How many pieces of content after a mention are looked at for being in the way. */
const LOOK_AHEAD = 6;

/** The text of a mention, as far as drawing needs it. Reads the page's layout, and writes nothing. */
export interface Anchor {
  readonly element: Element;
  /** `true` where scrolling moves the text against the document: its place is looked up at every scroll. */
  readonly isPinned: boolean;
  /**
   * Lines of the text that can be seen, in pixels of the viewport; empty: hidden, covered, illegible or gone.
   * `clarity` is shared by all that is measured together.
   */
  lines(overlay: Node, clarity: Clarity): Box[];
  /** Where a box that cuts the text off ends on the right, in pixels of the viewport; infinite where none does. */
  edge(): number;
  /** Whether nothing but empty space is there, inside the boxes that cut off what stands over their edge. */
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
    lines(overlay, clarity) {
      if (range.collapsed || !isConnected(element) || !isShown(element)) return [];
      const clips = clipping.map(boxOf);
      const lines = [...range.getClientRects()].flatMap((line) => inSight(line, clips) ?? []);
      const last = lines.at(-1);
      if (last === undefined || !isLegible(range, clarity)) return [];
      return isCovered(last.right - 1, (last.top + last.bottom) / 2, end, overlay) ? [] : lines;
    },
    edge: () => Math.min(...clipping.filter(cutsOff).map((clip) => boxOf(clip).right)),
    isFree(box, overlay) {
      if (clipping.some((clip) => cutsOff(clip) && box.right > boxOf(clip).right)) return false;
      return !hasContentIn(box, range) && !isForeign(box, element, overlay);
    },
  };
}

/** What can be seen of a line inside the boxes that cut it off; `null`: too little. */
function inSight(line: Box, clips: readonly Box[]): Box | null {
  const { top, bottom } = line;
  const middle = (top + bottom) / 2;
  if (bottom <= top || clips.some((clip) => middle < clip.top || middle > clip.bottom)) return null;
  const left = Math.max(line.left, ...clips.map((clip) => clip.left));
  const right = Math.min(line.right, ...clips.map((clip) => clip.right));
  const least = Math.min(LEAST_IN_SIGHT, line.right - line.left);
  return right > left && right - left >= least ? { left, top, right, bottom } : null;
}

/** Whether a box has more in it, from side to side, than it shows. */
function cutsOff(clip: Element): boolean {
  return clip.scrollWidth > clip.clientWidth + 1;
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
  const x = (box.left + box.right) / 2;
  const y = (box.top + box.bottom) / 2;
  const top = elementsAt(x, y, overlay).find((element) => !isTransient(element, anchor, x, y));
  return top !== undefined && !contains(top, anchor) && !contains(anchor, top);
}

/**
 * Whether what stands at a point is only laid over the page for a while, such as the page's own popover: a flag
 * that made room for it would jump. What a shadow tree lays over the page is told by its host, whose own box is
 * elsewhere.
 */
function isTransient(element: Element, anchor: Element, x: number, y: number): boolean {
  const { left, top, right, bottom } = boxOf(element);
  if (x < left || x > right || y < top || y > bottom) return true;
  for (let up: Element | null = element; up !== null && !contains(up, anchor); up = parentElementOf(up)) {
    if (isKind(up, ':popover-open, dialog[open]')) return true;
  }
  return false;
}
