import type { Locale } from '@credit-lens/widget/view';
import { render } from 'lit-html';
import type { Details } from '../../lens/details.ts';
import { fill } from '../../wording/fill.ts';
import { wordsOf } from '../words/words-of.ts';
import { awaitExpiry } from './await-expiry.ts';
import { type CardView, cardContent } from './card-template.ts';
import type { Flag } from './flag.ts';
import { flagAge } from './flag-words.ts';
import { type Known, knownOf } from './known.ts';
import type { Overlay } from './overlay.ts';
import { newElement } from './page-dom.ts';
import { type PopupPlace, placePopup } from './place-popup.ts';

/** The one card of a page: the full answer about a flagged company, asked for because a person wants it. */
export interface Card {
  /** The flag whose card is open. */
  readonly flag: Flag | null;
  toggle(flag: Flag, asOf: string | null, locale: Locale): void;
  /** Stays beside its flag after this has moved; closes once the flag was scrolled out of sight. */
  follow(wasScrolled: boolean): void;
  /**
   * Its flag is about to be taken down. Where the live answer did that, or may turn out to have, the card stays until
   * a person closes it, and the focus then goes to `next`, or else to the page; otherwise it closes.
   */
  lose(isTextThere: boolean, next: () => Flag | null): void;
  close(returnFocus: boolean): void;
}

/** A resized window scrolls by itself, for this long, in milliseconds: that is nobody leaving the flag behind. */
const RESIZE_SETTLES_MS = 500;
const FOCUSABLE = 'button, a[href], summary, [tabindex="0"]';

/** Makes the card. `fetchDetails` is what leads to a request, and only a person's own event reaches it. */
export function createCard(overlay: Overlay, fetchDetails: (code: string) => Promise<Details>): Card {
  const element = newElement('div');
  element.className = 'popup dialog';
  element.setAttribute('role', 'dialog');
  element.setAttribute('aria-modal', 'true');
  element.tabIndex = -1;
  element.popover = 'manual';
  overlay.layer.append(element);
  let flag: Flag | null = null;
  let asOf: string | null = null;
  let locale: Locale = 'en';
  let side: PopupPlace['side'] | null = null;
  let resizedAt = Number.NEGATIVE_INFINITY;
  let shown: CardView | null = null;
  /** Where the flag was seen last. */
  let flagBox: DOMRect | null = null;
  /** Of a card whose flag is gone: which flag follows. */
  let following: (() => Flag | null) | null = null;
  let endExpiry = () => {};
  /** Which of the answers under way is the one to show. */
  let turn = 0;

  function show(view: CardView): void {
    endExpiry();
    shown = view;
    draw();
    // What had the focus may be gone with the old content.
    element.focus({ preventScroll: true });
    if (view.kind === 'details') endExpiry = awaitExpiry(view.details.result.freshUntil, drawAgain);
  }

  /** The same view as of now; a person who reads or operates it stays where they are. */
  function drawAgain(): void {
    const hadFocus = overlay.focused() !== null;
    draw();
    if (hadFocus && overlay.focused() === null) element.focus({ preventScroll: true });
  }

  function draw(): void {
    if (flag === null || shown === null) return;
    const view = shown;
    const { answer, mention } = flag;
    const { candidates } = answer;
    const words = wordsOf(locale);
    element.dataset['state'] = view.kind === 'loading' ? 'loading' : 'ready';
    element.setAttribute('aria-busy', String(view.kind === 'loading'));
    element.setAttribute('aria-label', fill(words.cardTitleOf, { company: answer.name ?? mention.text }));
    const back = view.kind !== 'sameName' && candidates !== undefined && following === null ? start : null;
    const actions = {
      close: (event: Event) => event.isTrusted && close(true),
      openCode: (code: string, event: Event) => event.isTrusted && void open(code),
      back: back && ((event: Event) => event.isTrusted && back()),
    };
    render(cardContent(view, actions, flagAge(answer, asOf, locale), locale), element);
    side = null;
    place();
  }

  function start(): void {
    if (flag === null) return;
    const { answer, mention } = flag;
    if (answer.candidates) show({ kind: 'sameName', text: mention.text, candidates: answer.candidates });
    else void open(mention.key);
  }

  async function open(code: string): Promise<void> {
    turn += 1;
    const mine = turn;
    if (flag === null) return;
    const known: Known = knownOf(flag, code);
    show({ kind: 'loading' });
    let view: CardView;
    try {
      view = { kind: 'details', code, known, details: await fetchDetails(code) };
    } catch {
      view = { kind: 'failed', code, known };
    }
    if (mine !== turn || flag === null) return;
    // Without its flag, what the device knew when it drew that counts no more.
    const hasAnswer = view.kind === 'details' && view.details.result.outcome !== 'unavailable';
    if (following === null || hasAnswer) show(view);
    else close(true);
  }

  function place(): void {
    if (flag === null) return;
    const viewport = { width: window.innerWidth, height: window.innerHeight };
    element.style.maxHeight = '';
    const size = element.getBoundingClientRect();
    if (flagBox === null || flag.button.checkVisibility()) flagBox = flag.button.getBoundingClientRect();
    const place = placePopup(flagBox, size, viewport, side);
    side = place.side;
    element.style.left = `${place.left}px`;
    element.style.top = `${place.top}px`;
    if (place.height < size.height) element.style.maxHeight = `${place.height}px`;
  }
  const sizes = new ResizeObserver(place);
  const resized = () => {
    resizedAt = performance.now();
    place();
  };

  function onKey(event: KeyboardEvent): void {
    if (!event.isTrusted || event.key !== 'Escape') return;
    // The card is in front of everything of the page, so nothing else of it hears this press.
    event.preventDefault();
    event.stopImmediatePropagation();
    close(true);
  }

  /** Everything that is heard only while the card is open. */
  function listen(isOpen: boolean): void {
    const change = isOpen ? 'addEventListener' : 'removeEventListener';
    window[change]('keydown', onKey as EventListener, true);
    window[change]('resize', resized, true);
    window.visualViewport?.[change]('resize', resized);
    if (isOpen) sizes.observe(element);
    else sizes.disconnect();
  }

  function close(returnFocus: boolean): void {
    if (flag === null) return;
    turn += 1;
    const { button } = flag;
    const heir = following === null ? button : following()?.button;
    const focused = overlay.focused();
    endExpiry();
    flag = null;
    shown = null;
    flagBox = null;
    following = null;
    listen(false);
    button.setAttribute('aria-expanded', 'false');
    element.hidePopover();
    render(null, element);
    if (!returnFocus) return;
    if (heir) heir.focus({ preventScroll: true });
    else if (focused instanceof HTMLElement) focused.blur();
  }

  element.addEventListener('keydown', (event) => {
    if (event.key !== 'Tab') return;
    // The page behind goes on; a card holds the focus until it is closed, so that its end is not lost in the page.
    const stops = [...element.querySelectorAll<HTMLElement>(FOCUSABLE)].filter((stop) =>
      stop.checkVisibility(),
    );
    const [first, last] = [stops[0], stops.at(-1)];
    const focused = overlay.focused();
    const isLeaving = event.shiftKey ? focused === first || focused === element : focused === last;
    if (!isLeaving) return;
    event.preventDefault();
    (event.shiftKey ? last : first)?.focus();
  });

  return {
    get flag() {
      return flag;
    },
    toggle(next, ofDate, inLocale) {
      const wasOpen = flag === next;
      close(wasOpen);
      if (wasOpen) return;
      flag = next;
      asOf = ofDate;
      locale = inLocale;
      next.button.setAttribute('aria-expanded', 'true');
      element.showPopover();
      listen(true);
      start();
    },
    follow(wasScrolled) {
      if (flag === null || following !== null || flag.element.hidden) return;
      const { top, bottom, left, right } = flag.button.getBoundingClientRect();
      const isAway = bottom < 0 || right < 0 || top > window.innerHeight || left > window.innerWidth;
      const isSettled = performance.now() - resizedAt > RESIZE_SETTLES_MS;
      if (wasScrolled && isAway && isSettled) close(overlay.focused() !== null);
      else place();
    },
    lose(isTextThere, next) {
      const isTakenBack = shown?.kind === 'details' && shown.details.withdrawn;
      if (!isTakenBack && !(shown?.kind === 'loading' && isTextThere)) {
        close(false);
        return;
      }
      following = next;
      drawAgain();
    },
    close,
  };
}
