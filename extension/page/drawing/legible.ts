import { dataOf, isText } from '../reading/native-dom.ts';
import { newRange, newWalker, parentElementOf } from './page-dom.ts';

/** How much of what stands in an element comes through to the eye, 0 to 1, for one pass of measuring. */
export type Clarity = Map<Element, number>;

/** Less than this comes through the opacities up the tree: nobody reads it. */
const LEAST_CLARITY = 0.3;
/** Ink under this alpha cannot be seen on any ground. */
const LEAST_INK = 0.1;
/** Blur from this radius on, in px, dissolves letters of ordinary size. */
const MOST_BLUR = 3;
/** Smallest font that anybody reads, in px. */
const LEAST_FONT = 6;
/** Lowest line of text that anybody reads, in px. */
const LEAST_HEIGHT = 4;
/** A line lower than this part of its font size was scaled away. */
const LEAST_SCALE = 1 / 3;
/** The narrowest capital takes about this part of the font size; letters pushed closer lie on each other. */
const LEAST_ADVANCE = 1 / 4;
/** Pieces of so few characters may be narrower than high, whichever way they are written. */
const FEW = 2;

/**
 * Whether a person can read every part of a range: a flag at text that nobody sees would stand at whatever is seen
 * there instead. Reads styles and boxes, each ancestor's once per pass, and writes nothing. Ink in the colour of its
 * ground is not told apart.
 */
export function isLegible(range: Range, clarity: Clarity): boolean {
  return piecesOf(range).every((piece) => isPieceLegible(piece, clarity));
}

interface Piece {
  readonly parent: Element;
  readonly range: Range;
  /** Those that take up room of their own. */
  readonly characters: number;
}

function isPieceLegible({ parent, range, characters }: Piece, clarity: Clarity): boolean {
  const style = getComputedStyle(parent);
  const size = Number.parseFloat(style.fontSize);
  const ink = style.getPropertyValue('-webkit-text-fill-color') || style.color;
  if (style.visibility !== 'visible' || size < LEAST_FONT || alphaOf(ink) < LEAST_INK) return false;
  const lines = [...range.getClientRects()];
  // Text runs along the longer side of its box, be it upright or turned.
  const lengths = lines.map(({ width, height }) => Math.max(width, height));
  const heights = characters > FEW ? lines.map(({ width, height }) => Math.min(width, height)) : lengths;
  const narrowest = Math.max(0, ...lines.map(({ width, height }) => Math.min(width, height)));
  if (Math.max(0, ...heights) < Math.max(LEAST_HEIGHT, size * LEAST_SCALE)) return false;
  if (narrowest < size * LEAST_ADVANCE) return false;
  const length = lengths.reduce((sum, one) => sum + one, 0);
  if (length < characters * size * LEAST_ADVANCE) return false;
  return clarityOf(parent, clarity) >= LEAST_CLARITY;
}

/** The texts in a range, each with the element whose style it has; white space and joiners are no text. */
function piecesOf(range: Range): Piece[] {
  const { startContainer, startOffset, endContainer, endOffset } = range;
  const pieces: Piece[] = [];
  const walker = newWalker();
  walker.currentNode = startContainer;
  for (let node: Node | null = startContainer; node !== null; node = walker.nextNode()) {
    if (range.comparePoint(node, 0) > 0) break;
    const parent = parentElementOf(node);
    if (!isText(node) || parent === null) continue;
    const data = dataOf(node as Text);
    const start = node === startContainer ? startOffset : 0;
    const end = node === endContainer ? endOffset : data.length;
    const characters = [...data.slice(start, end).replace(/[\s\p{Cf}\p{M}]/gu, '')].length;
    if (characters > 0) {
      const part = newRange();
      part.setStart(node, start);
      part.setEnd(node, end);
      pieces.push({ parent, range: part, characters });
    }
    if (node === endContainer) break;
  }
  return pieces;
}

function clarityOf(element: Element, known: Clarity): number {
  const path: Element[] = [];
  let up: Element | null = element;
  for (; up !== null && !known.has(up); up = parentElementOf(up)) path.push(up);
  let clarity = up === null ? 1 : (known.get(up) ?? 1);
  for (const one of path.reverse()) {
    clarity *= ownClarity(getComputedStyle(one));
    known.set(one, clarity);
  }
  return clarity;
}

/** What an element lets through of its content. What a shape or an image cuts out cannot be told: nothing. */
function ownClarity(style: CSSStyleDeclaration): number {
  const isCut =
    isSet(style, 'clip-path') ||
    isSet(style, 'mask-image') ||
    isSet(style, '-webkit-mask-box-image-source') ||
    (style.position !== 'static' && style.position !== 'relative' && isSet(style, 'clip'));
  return isCut ? 0 : Number(style.opacity) * throughFilter(style.filter);
}

function isSet(style: CSSStyleDeclaration, property: string): boolean {
  return /[^\s,]/.test(style.getPropertyValue(property).replace(/\b(none|auto)\b/g, ''));
}

function throughFilter(filter: string): number {
  // A filter of the page's own can do anything.
  if (filter.includes('url(')) return 0;
  let clarity = 1;
  for (const [, kind, amount] of filter.matchAll(/\b(opacity|contrast|blur)\(([\d.e+-]+)/g)) {
    if (kind === 'blur') clarity *= Number(amount) < MOST_BLUR ? 1 : 0;
    else clarity *= Math.min(1, Number(amount));
  }
  return clarity;
}

/** Alpha of a computed colour: `rgba(…, a)` or `…( … / a)`; 1 where none is told. */
function alphaOf(color: string): number {
  const alpha = /(?:^rgba\(.*,|\/)\s*([\d.e+-]+)\s*\)$/.exec(color)?.[1];
  return alpha === undefined ? 1 : Number(alpha);
}
