import type { Locale } from '@credit-lens/widget/view';
import { render } from 'lit-html';
import type { Details } from '../../lens/details.ts';
import { fill } from '../../wording/fill.ts';
import { wordsOf } from '../words/words-of.ts';
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
  /** Which of the answers under way is the one to show. */
  let turn = 0;

  function show(view: CardView): void {
    if (flag === null) return;
    const { answer, mention } = flag;
    const { candidates } = answer;
    const words = wordsOf(locale);
    element.dataset['state'] = view.kind === 'loading' ? 'loading' : 'ready';
    element.setAttribute('aria-busy', String(view.kind === 'loading'));
    element.setAttribute('aria-label', fill(words.cardTitleOf, { company: answer.name ?? mention.text }));
    const back = view.kind !== 'sameName' && candidates !== undefined ? start : null;
    const actions = {
      close: (event: Event) => event.isTrusted && close(true),
      openCode: (code: string, event: Event) => event.isTrusted && void open(code),
      back: back && ((event: Event) => event.isTrusted && back()),
    };
    render(cardContent(view, actions, flagAge(answer, asOf, locale), locale), element);
    side = null;
    place();
    // What had the focus may be gone with the old content.
    element.focus({ preventScroll: true });
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
    if (mine === turn && flag !== null) show(view);
  }

  function place(): void {
    if (flag === null) return;
    const viewport = { width: window.innerWidth, height: window.innerHeight };
    element.style.maxHeight = '';
    const size = element.getBoundingClientRect();
    const place = placePopup(flag.button.getBoundingClientRect(), size, viewport, side);
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
    flag = null;
    listen(false);
    button.setAttribute('aria-expanded', 'false');
    element.hidePopover();
    render(null, element);
    if (returnFocus) button.focus({ preventScroll: true });
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
      if (flag === null || flag.element.hidden) return;
      const { top, bottom, left, right } = flag.button.getBoundingClientRect();
      const isAway = bottom < 0 || right < 0 || top > window.innerHeight || left > window.innerWidth;
      const isSettled = performance.now() - resizedAt > RESIZE_SETTLES_MS;
      if (wasScrolled && isAway && isSettled) close(overlay.focused() !== null);
      else place();
    },
    close,
  };
}
