import { placeBelow } from './place-below.ts';

/** What the popover needs of the element it belongs to. */
export interface PopoverOwner {
  /** What the card hangs on, and where the focus returns to. */
  control(): HTMLElement | null;
  /** Draws what changed, at once: the card must be complete before it is first painted. */
  draw(): void;
}

/**
 * Opens, places and closes the card. The browser's own popover does light dismissal, Escape and the top layer;
 * this keeps place and focus. The place is written into a style sheet, for a strict policy forbids style attributes.
 */
export class CardPopover {
  readonly place = new CSSStyleSheet();
  readonly #owner: PopoverOwner;
  #open = false;

  constructor(owner: PopoverOwner) {
    this.#owner = owner;
  }

  get open(): boolean {
    return this.#open;
  }

  disconnect(): void {
    this.#stopFollowing();
    this.#open = false;
  }

  readonly beforeToggle = (event: ToggleEvent): void => {
    this.#open = event.newState === 'open';
    if (this.#open) {
      this.#follow();
      addEventListener('scroll', this.#follow, { capture: true, passive: true });
      addEventListener('resize', this.#follow);
    } else {
      this.#stopFollowing();
      this.#giveFocusBack(event.currentTarget as HTMLElement);
    }
    this.#owner.draw();
  };

  readonly toggled = (event: ToggleEvent): void => {
    if (event.newState === 'open') (event.currentTarget as HTMLElement).focus({ preventScroll: true });
  };

  /** Tabbing on to the page closes the card, so that it never covers what has the focus. */
  readonly focusLeft = (event: FocusEvent): void => {
    const card = event.currentTarget as HTMLElement;
    const { relatedTarget } = event;
    if (!(relatedTarget instanceof Node) || card.contains(relatedTarget)) return;
    if (relatedTarget !== this.#owner.control()) card.hidePopover();
  };

  /** To the control that opened the card, unless the focus has gone elsewhere already. */
  #giveFocusBack(card: HTMLElement): void {
    if (card.matches(':focus-within')) this.#owner.control()?.focus({ preventScroll: true });
  }

  readonly #follow = (): void => {
    const anchor = this.#owner.control()?.getBoundingClientRect();
    if (!anchor) return;
    const { clientWidth, clientHeight } = document.documentElement;
    const place = placeBelow(anchor, { width: clientWidth, height: clientHeight });
    this.place.replaceSync(`.popover { ${place} }`);
  };

  #stopFollowing(): void {
    removeEventListener('scroll', this.#follow, { capture: true });
    removeEventListener('resize', this.#follow);
  }
}
