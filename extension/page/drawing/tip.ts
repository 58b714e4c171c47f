import type { Locale } from '@credit-lens/widget/view';
import { render } from 'lit-html';
import type { Flag } from './flag.ts';
import { movePopup } from './move-popup.ts';
import type { Overlay } from './overlay.ts';
import { boxOf, newElement } from './page-dom.ts';
import { tipTemplate } from './tip-template.ts';

/** The pointer may leave a flag for this long, in milliseconds, on its way into the tooltip. */
const LINGER_MS = 150;
/** Height of a few lines, in px: so small a tooltip beside the flag is better than one that covers it from the pointer. */
const LEAST_HEIGHT = 60;

/** The one tooltip of a page, from what the device knows. */
export interface Tip {
  show(flag: Flag, asOf: string | null, locale: Locale): void;
  /** Hides it, unless the pointer comes back in time. */
  leave(): void;
  hide(): void;
  /** Stays beside its flag after this has moved. */
  follow(): void;
}

/** Makes the tooltip. */
export function createTip(overlay: Overlay): Tip {
  const element = newElement('div');
  element.className = 'popup tip';
  element.id = 'tip';
  element.setAttribute('role', 'tooltip');
  element.popover = 'manual';
  overlay.layer.append(element);
  let described: Flag | null = null;
  let timer = 0;

  function hide(): void {
    clearTimeout(timer);
    if (described === null) return;
    described.button.removeAttribute('aria-describedby');
    described = null;
    window.removeEventListener('keydown', onKey, true);
    element.hidePopover();
  }
  function follow(): void {
    if (described === null) return;
    if (described.element.hidden) {
      hide();
      return;
    }
    const side = movePopup(element, boxOf(described.button), null, LEAST_HEIGHT);
    // Over its flag it must not take the press that opens the card.
    element.style.pointerEvents = side === 'over' ? 'none' : '';
  }
  function leave(): void {
    clearTimeout(timer);
    timer = window.setTimeout(hide, LINGER_MS);
  }
  /** Wherever the focus is: a tooltip over the text must be dismissible without moving the pointer. */
  function onKey(event: KeyboardEvent): void {
    if (event.isTrusted && event.key === 'Escape') hide();
  }
  element.addEventListener('pointerenter', () => clearTimeout(timer));
  element.addEventListener('pointerleave', leave);

  return {
    show(flag, asOf, locale) {
      clearTimeout(timer);
      if (described === flag) return;
      hide();
      described = flag;
      flag.button.setAttribute('aria-describedby', element.id);
      render(tipTemplate(flag, asOf, locale), element);
      window.addEventListener('keydown', onKey, true);
      element.showPopover();
      follow();
    },
    follow,
    leave,
    hide,
  };
}
