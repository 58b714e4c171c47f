import type { Overlay } from '../page/drawing/overlay.ts';
import { boxOf, newElement } from '../page/drawing/page-dom.ts';
import { placePopup } from '../page/drawing/place-popup.ts';
import type { BadgeSaying } from './badge-words.ts';

/** The pointer may be elsewhere for this long, in milliseconds, on its way into the tooltip. */
const LINGER_MS = 150;

/** The one tooltip about badges. */
export interface BadgeTip {
  /** Tells of a badge, beside it or beside its mark. */
  show(saying: BadgeSaying, beside: Element): void;
  /** Hides it, unless the pointer comes back in time. */
  leave(): void;
  /** Hides it if it stands beside this element. */
  hideAt(element: Element): void;
  follow(): void;
  remove(): void;
}

/** Makes the tooltip. What it says is text, never markup. */
export function createBadgeTip(overlay: Overlay): BadgeTip {
  const element = newElement('div');
  element.className = 'popup vouch-tip';
  element.id = 'badge-tip';
  element.setAttribute('role', 'tooltip');
  element.popover = 'manual';
  overlay.layer.append(element);
  let at: Element | null = null;
  let told: BadgeSaying | null = null;
  let timer = 0;
  element.addEventListener('pointerenter', () => clearTimeout(timer));
  element.addEventListener('pointerleave', leave);

  function hide(): void {
    clearTimeout(timer);
    if (at === null) return;
    at = null;
    told = null;
    window.removeEventListener('keydown', onKey, true);
    element.hidePopover();
  }
  function leave(): void {
    clearTimeout(timer);
    timer = window.setTimeout(hide, LINGER_MS);
  }
  function onKey(event: KeyboardEvent): void {
    if (event.isTrusted && event.key === 'Escape') hide();
  }
  function follow(): void {
    if (at === null) return;
    const viewport = { width: window.innerWidth, height: window.innerHeight };
    const { left, top } = placePopup(boxOf(at), element.getBoundingClientRect(), viewport);
    element.style.left = `${left}px`;
    element.style.top = `${top}px`;
  }

  return {
    show(saying, beside) {
      clearTimeout(timer);
      if (at === beside && told === saying) return;
      hide();
      at = beside;
      told = saying;
      element.replaceChildren(
        line('reason', saying.reason),
        ...saying.content.map((text) => line('said', text)),
      );
      window.addEventListener('keydown', onKey, true);
      element.showPopover();
      follow();
    },
    leave,
    hideAt(beside) {
      if (at === beside) hide();
    },
    follow,
    remove() {
      hide();
      element.remove();
    },
  };
}

function line(name: string, text: string): HTMLElement {
  const made = newElement('div');
  made.className = name;
  made.textContent = text;
  return made;
}
