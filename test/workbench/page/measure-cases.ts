import type { Cell } from './draw-workbench.ts';

/** What can be seen of one box: where it stands within its element, in whole CSS pixels, and its colours. */
export interface SeenBox {
  readonly place: readonly [x: number, y: number, width: number, height: number];
  /** Of the text or drawing, `ground/` and `edge/` where the box has them. */
  readonly colours: string;
}

/** What can be seen of one case. */
export interface MeasuredCase extends Omit<Cell, 'element'> {
  readonly size: readonly [width: number, height: number];
  readonly boxes: readonly SeenBox[];
}

/** Reads place and colours of all that the elements draw. */
export function measureCases(cells: readonly Cell[]): MeasuredCase[] {
  return cells.map(({ element, ...cell }) => {
    const host = element.getBoundingClientRect();
    return {
      ...cell,
      size: [Math.round(host.width), Math.round(host.height)],
      boxes: seenIn(element.renderRoot, host),
    };
  });
}

function seenIn(root: ParentNode, host: DOMRect): SeenBox[] {
  return [...root.querySelectorAll('*')].flatMap((element) => {
    const inner = (element as { renderRoot?: ParentNode }).renderRoot;
    return [...seenOf(element, host), ...(inner ? seenIn(inner, host) : [])];
  });
}

function seenOf(element: Element, host: DOMRect): SeenBox[] {
  // Drawn for those who listen, and cut away for those who look.
  if (!element.checkVisibility({ visibilityProperty: true, opacityProperty: true }) || isCutAway(element))
    return [];
  const style = getComputedStyle(element);
  const hasEdge = (['top', 'right', 'bottom', 'left'] as const).some(
    (side) =>
      Number.parseFloat(style.getPropertyValue(`border-${side}-width`)) > 0 &&
      !isClear(style.getPropertyValue(`border-${side}-color`)),
  );
  const ground = isClear(style.backgroundColor) ? '' : ` ground/${style.backgroundColor}`;
  const edge = hasEdge ? ` edge/${style.borderBottomColor}` : '';
  const text = ownText(element);
  const isDrawing = element.localName === 'svg';
  const hasBox = ground !== '' || edge !== '' || isDrawing;
  const box = element.getBoundingClientRect();
  const ink = text !== null || isDrawing ? style.color : '';
  return [
    ...(hasBox ? [seenAt(box, host, `${ink}${ground}${edge}`)] : []),
    // Of a box with words the words are looked for too: they may stand elsewhere in it.
    ...(text === null ? [] : [seenAt(text, host, style.color)]),
    ...seenBefore(element, box, host),
    ...seenDrawing(element, box, host),
  ].filter(({ place: [, , width, height] }) => width > 0 && height > 0);
}

/** What a style draws in front of the content of an element. */
function seenBefore(element: Element, box: DOMRect, host: DOMRect): SeenBox[] {
  const style = getComputedStyle(element, '::before');
  if (style.content === 'none' || isClear(style.backgroundColor)) return [];
  const { borderLeftWidth, borderTopWidth } = getComputedStyle(element);
  const [x, y, width, height] = [
    box.x + Number.parseFloat(borderLeftWidth) + Number.parseFloat(style.left),
    box.y + Number.parseFloat(borderTopWidth) + Number.parseFloat(style.top),
    Number.parseFloat(style.width),
    Number.parseFloat(style.height),
  ];
  return [seenAt(new DOMRect(x, y, width, height), host, `ground/${style.backgroundColor}`)];
}

/** What is drawn as grounds of the element itself: the box around all its pieces, and how many these are. */
function seenDrawing(element: Element, box: DOMRect, host: DOMRect): SeenBox[] {
  const { backgroundImage, backgroundPosition, backgroundSize, color } = getComputedStyle(element);
  if (backgroundImage === 'none') return [];
  const sizes = backgroundSize.split(', ').map((size) => size.split(' ').map(Number.parseFloat));
  const pieces = backgroundPosition.split(', ').map((position, index) => {
    const [width = 0, height = 0] = sizes[index] ?? [];
    const fromRight = /calc\(100% - ([\d.]+)px\)/.exec(position)?.[1];
    const left =
      fromRight === undefined ? Number.parseFloat(position) : box.width - Number(fromRight) - width;
    const top = Number.parseFloat(position.split(' ').at(-1) ?? '');
    return { left, top, right: left + width, bottom: top + height };
  });
  const left = Math.min(...pieces.map((piece) => piece.left));
  const top = Math.min(...pieces.map((piece) => piece.top));
  const right = Math.max(...pieces.map((piece) => piece.right));
  const bottom = Math.max(...pieces.map((piece) => piece.bottom));
  const around = new DOMRect(box.x + left, box.y + top, right - left, bottom - top);
  return [seenAt(around, host, `${pieces.length} pieces/${color}`)];
}

function seenAt({ x, y, width, height }: DOMRect, host: DOMRect, colours: string): SeenBox {
  const place = [x - host.x, y - host.y, width, height].map(Math.round);
  return { place: place as unknown as SeenBox['place'], colours: colours.trim() };
}

function isClear(colour: string): boolean {
  return colour === 'transparent' || /^rgba\(.*,\s*0\)$/.test(colour);
}

function isCutAway(element: Element): boolean {
  for (let at: Element | null = element; at !== null; at = at.parentElement)
    if (getComputedStyle(at).clipPath.startsWith('inset(50%')) return true;
  return false;
}

/** The rectangle of the texts that stand in an element itself. */
function ownText(element: Element): DOMRect | null {
  const texts = [...element.childNodes].filter(
    (node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim(),
  );
  const [first, last] = [texts.at(0), texts.at(-1)];
  if (!first || !last) return null;
  const range = document.createRange();
  range.setStartBefore(first);
  range.setEndAfter(last);
  return range.getBoundingClientRect();
}
