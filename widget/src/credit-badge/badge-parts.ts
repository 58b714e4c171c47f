import { ICON_STROKE } from '../view/badge/icon-paths.ts';
import type { BadgeDrawing } from './badge-drawing.ts';

const SVG = 'http://www.w3.org/2000/svg';

/** Edge of the icon in CSS pixels; it stands beside 12 px text. */
const BADGE_ICON = 14;

/**
 * The few nodes of a badge. They are made once, and only what changed is written: a thousand badges cost little more
 * than a thousand texts.
 */
export class BadgeParts {
  readonly control: HTMLElement;
  readonly #badge: Element;
  readonly #path: Element;
  readonly #label: Element;
  readonly #day: Element;
  readonly #company: Element;
  readonly #action: Element;

  constructor(root: ShadowRoot) {
    // Copied from one that was made before: a copy costs a fraction of making each node.
    pattern ??= control();
    this.control = pattern.cloneNode(true) as HTMLElement;
    // What a server drew is the same and gives way at once; anything else in the root does too.
    root.replaceChildren(this.control);
    const [badge, unseen] = this.control.children as unknown as [Element, Element];
    const [icon, label, day] = badge.children as unknown as [Element, Element, Element];
    const [company, action] = unseen.children as unknown as [Element, Element];
    this.#badge = badge;
    this.#path = icon.children[0] as Element;
    this.#label = label;
    this.#day = day;
    this.#company = company;
    this.#action = action;
  }

  draw({ locale, tone, path, isFilled, label, day, company, action }: BadgeDrawing): void {
    attribute(this.control, 'lang', locale);
    attribute(this.#badge, 'data-tone', tone);
    attribute(this.#path, 'd', path);
    attribute(this.#path, 'fill', isFilled ? 'currentColor' : 'none');
    attribute(this.#path, 'stroke', isFilled ? 'none' : 'currentColor');
    text(this.#label, label);
    text(this.#day, day);
    text(this.#company, company);
    text(this.#action, `. ${action}`);
  }
}

let pattern: HTMLElement | undefined;

/** A button with what a badge consists of. */
function control(): HTMLElement {
  const button = make('button', {
    part: 'badge',
    class: 'pill cl-tokens',
    type: 'button',
    'aria-haspopup': 'dialog',
    'aria-expanded': 'false',
  });
  const badge = make('span', { class: 'cl-badge' });
  const icon = make(
    'svg',
    { class: 'cl-icon', width: BADGE_ICON, height: BADGE_ICON, viewBox: '0 0 16 16', 'aria-hidden': 'true' },
    SVG,
  );
  icon.append(
    make(
      'path',
      {
        'fill-rule': 'evenodd',
        'stroke-width': ICON_STROKE,
        'stroke-linecap': 'round',
        'stroke-linejoin': 'round',
      },
      SVG,
    ),
  );
  const unseen = make('span', { class: 'cl-unseen' });
  unseen.append(': ', make('bdi', { lang: 'zh-Hans' }), make('span', { class: 'cl-action' }));
  badge.append(icon, make('span', { class: 'cl-label' }), make('time', { class: 'cl-day' }));
  button.append(badge, unseen);
  return button;
}

function make(
  name: string,
  attributes: Readonly<Record<string, string | number>>,
  namespace = 'http://www.w3.org/1999/xhtml',
): HTMLElement {
  const element = document.createElementNS(namespace, name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, String(value));
  return element as HTMLElement;
}

function attribute(element: Element, name: string, value: string): void {
  if (element.getAttribute(name) !== value) element.setAttribute(name, value);
}

function text(element: Element, value: string): void {
  if (element.textContent !== value) element.textContent = value;
}
