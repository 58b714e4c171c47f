import type { Locale } from '@credit-lens/widget/view';
import { html, render } from 'lit-html';
import type { Answer } from '../../lens/answer.ts';
import type { Mention } from '../reading/mention.ts';
import { isConnected } from '../reading/native-dom.ts';
import { type Anchor, createAnchor } from './anchor.ts';
import { flagIcons } from './flag-icon.ts';
import { flagName, toneOf } from './flag-words.ts';
import type { Clarity } from './legible.ts';
import { newElement } from './page-dom.ts';
import { type Box, type FlagPlace, placeFlag } from './place-flag.ts';

/** Thickness of the line under a flagged text, in px. */
const LINE = 2;

/** A flag on the page: a button beside a text, and a thin line under it. */
export interface Flag {
  readonly mention: Mention;
  readonly range: Range;
  readonly element: HTMLElement;
  readonly button: HTMLButtonElement;
  readonly answer: Answer;
  anchor: Anchor;
  /** The browser empties a range whose text is moved or set in place: takes hold of the same words there again. */
  hold(): void;
  update(answer: Answer, locale: Locale): void;
}

/** Where a flag and its lines go, in pixels of the viewport; `null`: nowhere, its text cannot be seen. */
export interface Measured {
  readonly flag: Flag;
  readonly place: FlagPlace | null;
  readonly lines: readonly Box[];
}

/** Makes a flag, hidden until it is placed; `null` when its text is not on the page any more. */
export function createFlag(mention: Mention, answer: Answer, locale: Locale): Flag | null {
  const { range } = mention;
  const anchor = range === null ? null : createAnchor(range);
  if (range === null || anchor === null) return null;
  const element = newElement('div');
  element.className = 'flag';
  element.hidden = true;
  const button = newElement('button');
  button.type = 'button';
  button.className = 'mark';
  button.setAttribute('aria-haspopup', 'dialog');
  button.setAttribute('aria-expanded', 'false');
  element.append(button);
  let current = answer;
  const { startContainer: text, startOffset: start, endOffset: end } = range;
  const words = range.toString();

  const flag: Flag = {
    mention,
    range,
    element,
    button,
    anchor,
    get answer() {
      return current;
    },
    hold() {
      if (!range.collapsed || !isConnected(text) || text.nodeValue?.slice(start, end) !== words) return;
      range.setStart(text, start);
      range.setEnd(text, end);
    },
    update(next, inLocale) {
      current = next;
      const tone = toneOf(next);
      element.dataset['tone'] = tone;
      element.dataset['flag'] = next.flag;
      button.setAttribute('aria-label', flagName(next, mention.text, inLocale));
      button.lang = inLocale;
      render(html`${flagIcons[tone](tone === 'neutral' ? 16 : 13)}`, button);
    },
  };
  flag.update(answer, locale);
  return flag;
}

/** Reads where a flag belongs. All flags are measured before any is moved, so that layout is computed once. */
export function measureFlag(flag: Flag, overlay: Node, page: Box, clarity: Clarity): Measured {
  const lines = flag.anchor.lines(overlay, clarity);
  const last = lines.at(-1);
  const bounds = { ...page, right: Math.min(page.right, flag.anchor.edge()) };
  const place = last ? placeFlag(last, bounds, (box) => flag.anchor.isFree(box, overlay)) : null;
  return { flag, place, lines };
}

/** Moves a flag to where it was measured to belong. `origin` is the corner of the overlay in the viewport. */
export function moveFlag({ flag, place, lines }: Measured, origin: { left: number; top: number }): void {
  const { element, button } = flag;
  element.hidden = place === null;
  if (place === null) return;
  element.dataset['side'] = place.side;
  button.style.left = px(place.left - origin.left);
  button.style.top = px(place.top - origin.top);
  const drawn = [...element.querySelectorAll<HTMLElement>('.line')];
  while (drawn.length < lines.length) {
    const line = newElement('div');
    line.className = 'line';
    element.prepend(line);
    drawn.push(line);
  }
  drawn.forEach((line, index) => {
    const box = lines[index];
    line.hidden = box === undefined;
    if (box === undefined) return;
    line.style.left = px(box.left - origin.left);
    line.style.top = px(box.bottom - LINE / 2 - origin.top);
    line.style.width = px(box.right - box.left);
  });
}

function px(length: number): string {
  return `${Math.round(length * 10) / 10}px`;
}
