import type { BadgeDrawing } from './badge-drawing.ts';

/**
 * What a badge consists of: one control with one text, its drawing a ground that its icon clips. The name of the company
 * stands beside the badge; for screen readers it is in the name of the control, which is plain text in any case.
 */
export class BadgeParts {
  readonly control: HTMLElement;
  #key: string;
  #day: Element | null = null;

  constructor(root: ShadowRoot, drawing: BadgeDrawing) {
    this.#key = keyOf(drawing);
    this.control = pattern(drawing, this.#key).cloneNode(true) as HTMLElement;
    this.#drawCompany(drawing);
    root.appendChild(this.control);
  }

  draw(drawing: BadgeDrawing): void {
    const key = keyOf(drawing);
    if (key !== this.#key) drawAlike(this.control, drawing);
    this.#key = key;
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

/** Controls made before, without their company, by what stands on them: a copy costs a fraction of making one. */
const patterns = new Map<string, HTMLElement>();

/** What is alike on all badges of an outcome. */
const keyOf = ({ locale, icon, label }: BadgeDrawing): string => locale + icon + label;

function pattern(drawing: BadgeDrawing, key: string): HTMLElement {
  let control = patterns.get(key);
  if (!control) {
    control = document.createElement('button');
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
    patterns.set(key, control);
  }
  return control;
}

function drawAlike(control: HTMLElement, { locale, tone, icon, action, label }: BadgeDrawing): void {
  control.lang = locale;
  control.dataset['tone'] = tone;
  control.dataset['icon'] = icon;
  control.setAttribute('aria-description', action);
  (control.firstChild as Node).nodeValue = label;
}
