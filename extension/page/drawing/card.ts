import type { Locale } from '@credit-lens/widget/view';
import { render } from 'lit-html';
import type { Details } from '../../lens/details.ts';
import { wordsOf } from '../words/words-of.ts';
import { type CardView, cardContent } from './card-template.ts';
import type { Flag } from './flag.ts';
import type { Overlay } from './overlay.ts';
import { newElement } from './page-dom.ts';
import { placePopup } from './place-popup.ts';

/** The one card of a page: the full answer about a flagged company, asked for because a person wants it. */
export interface Card {
  /** The flag whose card is open. */
  readonly flag: Flag | null;
  toggle(flag: Flag, locale: Locale): void;
  close(returnFocus: boolean): void;
}

const FOCUSABLE = 'button, a[href], summary, [tabindex="0"]';

/** Makes the card. `fetchDetails` is what leads to a request, and only a person's own event reaches it. */
export function createCard(overlay: Overlay, fetchDetails: (code: string) => Promise<Details>): Card {
  const element = newElement('div');
  element.className = 'popup dialog';
  element.setAttribute('role', 'dialog');
  element.tabIndex = -1;
  element.popover = 'manual';
  overlay.layer.append(element);
  let flag: Flag | null = null;
  let locale: Locale = 'en';
  /** Which of the answers under way is the one to show. */
  let turn = 0;

  function show(view: CardView): void {
    element.dataset['state'] = view.kind === 'loading' ? 'loading' : 'ready';
    element.setAttribute('aria-busy', String(view.kind === 'loading'));
    element.setAttribute('aria-label', wordsOf(locale).cardTitle);
    const candidates = flag?.answer.candidates;
    const back = view.kind !== 'sameName' && candidates !== undefined ? start : null;
    const actions = {
      close: (event: Event) => event.isTrusted && close(true),
      openCode: (code: string, event: Event) => event.isTrusted && void open(code),
      back: back && ((event: Event) => event.isTrusted && back()),
    };
    render(cardContent(view, actions, locale), element);
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
    show({ kind: 'loading' });
    element.focus({ preventScroll: true });
    let view: CardView;
    try {
      view = { kind: 'details', details: await fetchDetails(code) };
    } catch {
      view = { kind: 'failed', code };
    }
    if (mine === turn && flag !== null) show(view);
  }

  function place(): void {
    if (flag === null) return;
    const viewport = { width: window.innerWidth, height: window.innerHeight };
    const { left, top } = placePopup(
      flag.button.getBoundingClientRect(),
      element.getBoundingClientRect(),
      viewport,
    );
    element.style.left = `${left}px`;
    element.style.top = `${top}px`;
  }

  function close(returnFocus: boolean): void {
    if (flag === null) return;
    turn += 1;
    const { button } = flag;
    flag = null;
    button.setAttribute('aria-expanded', 'false');
    element.hidePopover();
    render(null, element);
    if (returnFocus) button.focus({ preventScroll: true });
  }

  element.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') close(true);
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
    toggle(next, inLocale) {
      const wasOpen = flag === next;
      close(wasOpen);
      if (wasOpen) return;
      flag = next;
      locale = inLocale;
      next.button.setAttribute('aria-expanded', 'true');
      element.showPopover();
      start();
      element.focus({ preventScroll: true });
    },
    close,
  };
}
