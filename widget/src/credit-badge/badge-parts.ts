import type { BadgeDrawing } from './badge-drawing.ts';
import { badgeSheet } from './badge-sheet.ts';

/**
 * What a badge consists of: one control with one text, its drawing a ground of it. The name of the company stands beside
 * the badge; for screen readers it is in the name of the control, which is plain text in any case.
 */
export class BadgeParts {
  readonly control: HTMLElement;
  readonly #root: ShadowRoot;
  #pattern: Pattern;
  #day: Element | null = null;

  constructor(root: ShadowRoot, drawing: BadgeDrawing) {
    this.#root = root;
    this.#pattern = patternOf(drawing);
    root.adoptedStyleSheets = [this.#pattern.sheet];
    this.control = this.#pattern.control.cloneNode(true) as HTMLElement;
    this.#drawCompany(drawing);
    root.appendChild(this.control);
  }

  draw(drawing: BadgeDrawing): void {
    const pattern = patternOf(drawing);
    if (pattern !== this.#pattern) {
      drawAlike(this.control, drawing);
      // Those of the card stand behind it.
      this.#root.adoptedStyleSheets[0] = pattern.sheet;
    }
    this.#pattern = pattern;
    this.#drawCompany(drawing);
  }

  #drawCompany({ name, day }: BadgeDrawing): void {
    this.control.ariaLabel = name;
    if (day === '' && !this.#day) return;
    if (!this.#day) {
      this.#day = document.createElement('time');
      this.control.append(' ', this.#day);
    }
    this.#day.textContent = day;
  }
}

/** What is alike on all badges of an outcome: a control without its company, and its styles. */
interface Pattern {
  readonly control: HTMLElement;
  readonly sheet: CSSStyleSheet;
}

/** Made once, by what stands on them: a copy costs a fraction of making one. */
const patterns = new Map<string, Pattern>();

function patternOf(drawing: BadgeDrawing): Pattern {
  const key = drawing.locale + drawing.tone + drawing.icon + drawing.label + drawing.appearance;
  let pattern = patterns.get(key);
  if (!pattern) {
    const control = document.createElement('button');
    control.append('');
    for (const [name, value] of Object.entries({
      type: 'button',
      class: 'pill',
      part: 'badge',
      'aria-haspopup': 'dialog',
      'aria-expanded': 'false',
    }))
      control.setAttribute(name, value);
    drawAlike(control, drawing);
    pattern = { control, sheet: badgeSheet(drawing) };
    patterns.set(key, pattern);
  }
  return pattern;
}

function drawAlike(control: HTMLElement, { locale, action, label }: BadgeDrawing): void {
  control.lang = locale;
  control.setAttribute('aria-description', action);
  (control.firstChild as Node).nodeValue = label;
}
