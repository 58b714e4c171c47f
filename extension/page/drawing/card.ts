import type { Locale } from '@credit-lens/widget/view';
import { render } from 'lit-html';
import { wordsOf as directoryWordsOf } from '../../directory/words/words-of.ts';
import { fill } from '../../wording/fill.ts';
import { wordsOf } from '../words/words-of.ts';
import {
  type CardInquiry,
  companyOf,
  createCardInquiry,
  type InquiryParts,
  type ViewChange,
} from './card-inquiry.ts';
import { type CardActions, type CardView, cardContent } from './card-template.ts';
import type { Doubt, DoubtParts } from './doubt.ts';
import type { Flag } from './flag.ts';
import { flagAge } from './flag-words.ts';
import { createGrace } from './grace.ts';
import { createHeirs, type Heirs } from './heirs.ts';
import { holdFocus } from './hold-focus.ts';
import { movePopup } from './move-popup.ts';
import type { Overlay } from './overlay.ts';
import { boxOf, isOutOfSight, newElement } from './page-dom.ts';
import type { PopupPlace } from './place-popup.ts';

/** The one card of a page: the full answer about a flagged company, asked for because a person wants it. */
export interface Card {
  /** The flag whose card is open. */
  readonly flag: Flag | null;
  toggle(flag: Flag, asOf: string | null, locale: Locale): void;
  /** Stays beside its flag after this has moved; closes once the flag was scrolled out of sight. */
  follow(wasScrolled: boolean): void;
  /**
   * Its flag is about to be taken down. Where the live answer did that, or may turn out to have, the card stays until
   * a person closes it, and the focus then goes to `next`, or else to the page. Where the words went, it stays a
   * moment for the page to write them anew, and goes over to their flag. Otherwise it closes.
   */
  lose(isTextThere: boolean, next: () => Flag | null): void;
  /** A flag was drawn, from what the device knows as of then: it may be that of the words that went. */
  meet(flag: Flag, asOf: string | null): void;
  close(returnFocus: boolean): void;
}

/** Where the content of a card comes from, and what can be done there. */
export interface CardParts extends InquiryParts {
  /** What a person can do about a flag that names a wrong company; without it a card offers nothing of the kind. */
  readonly doubt?: DoubtParts;
}

/** A resized window scrolls by itself, for this long, in milliseconds: that is nobody leaving the flag behind. */
const RESIZE_SETTLES_MS = 500;

/**
 * Makes the card.
 *
 * @param onFocusLost a person has closed a card while its words were gone: the focus belongs to their next flag
 */
export function createCard(
  overlay: Overlay,
  { doubt, ...parts }: CardParts,
  onFocusLost: (heirs: Heirs) => void,
): Card {
  const element = newElement('div');
  element.className = 'popup dialog';
  element.setAttribute('role', 'dialog');
  element.setAttribute('aria-modal', 'true');
  element.tabIndex = -1;
  element.popover = 'manual';
  overlay.layer.append(element);
  let flag: Flag | null = null;
  let inquiry: CardInquiry | null = null;
  let asOf: string | null = null;
  let locale: Locale = 'en';
  let side: PopupPlace['side'] | null = null;
  let resizedAt = Number.NEGATIVE_INFINITY;
  /** Where the flag was seen last. */
  let flagBox: DOMRect | null = null;
  /** The company that its flag names. */
  let subject = '';
  /** Of a card whose flag is gone: which flag inherits it, or else is next in the order. */
  let left: { readonly heirs: Heirs; readonly next: () => Flag | null } | null = null;
  const grace = createGrace(() => {
    if (isTakenBack() && !grace.isElsewhere()) drawAgain();
    else close(false);
  });
  /** Whether its flag is gone for good. */
  const isAlone = () => left !== null && !grace.isOn();

  /** Shows what was asked for. What had the focus may be gone with the old content: its place then has it. */
  function show(view: CardView, change: ViewChange): void {
    const hadFocus = overlay.focused() !== null;
    if (view.kind === 'details') overlay.adopt(view.view.styles);
    draw();
    if (change !== 'other' && (!hadFocus || overlay.focused() !== null)) return;
    const file = change === 'file' ? element.querySelector<HTMLElement>('.cl-file-part') : null;
    (file ?? element).focus({ preventScroll: true });
  }

  /** The same view as of now; a person who reads or operates it stays where they are. */
  function drawAgain(): void {
    if (inquiry?.view) show(inquiry.view, 'same');
  }

  function draw(): void {
    const asking = inquiry;
    const view = asking?.view;
    if (flag === null || asking === null || !view) return;
    const { answer, mention } = flag;
    const words = wordsOf(locale);
    element.dataset['state'] = view.kind === 'loading' ? 'loading' : 'ready';
    element.setAttribute('aria-busy', String(view.kind === 'loading'));
    element.setAttribute('aria-label', fill(words.cardTitleOf, { company: companyOf(view) ?? mention.text }));
    const isBackShown = view.kind !== 'sameName' && asking.hasChoice && !isAlone();
    const actions: CardActions = {
      close: (event) => event.isTrusted && close(true),
      openCode: (code, event) => event.isTrusted && void asking.open(code),
      askServer: (code, event) => event.isTrusted && void asking.openLive(code),
      askAgain: (event) => event.isTrusted && void asking.search(),
      showFile: (event) => event.isTrusted && void asking.openFile(),
      follow: (event) => event.isTrusted && void asking.follow(),
      back: isBackShown ? (event) => event.isTrusted && asking.start() : null,
      doubt: mention.kind === 'code' && doubt !== undefined ? doubtOf(flag, asking, view, doubt) : null,
    };
    render(cardContent(view, actions, flagAge(answer, asOf, locale), locale), element);
    side = null;
    place();
  }

  /** What is done about it takes the flag down, or changes it, once the worker has it. */
  function doubtOf(of: Flag, { names }: CardInquiry, view: CardView, parts: DoubtParts): Doubt {
    const words = directoryWordsOf(locale);
    return { parts, words, flag: of, name: companyOf(view), search: names, drawAgain, close };
  }

  function place(): void {
    if (flag === null) return;
    if (flagBox === null || flag.button.checkVisibility()) flagBox = boxOf(flag.button);
    side = movePopup(element, flagBox, side);
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
    const { button } = flag;
    const was = left;
    const isAwaited = grace.isOn();
    const heir = was === null ? flag : isAwaited ? null : was.next();
    const focused = overlay.focused();
    inquiry?.end();
    inquiry = null;
    flag = null;
    flagBox = null;
    left = null;
    grace.end();
    listen(false);
    button.setAttribute('aria-expanded', 'false');
    element.hidePopover();
    render(null, element);
    if (!returnFocus) return;
    if (heir) heir.button.focus({ preventScroll: true });
    else if (focused instanceof HTMLElement) focused.blur();
    if (isAwaited && was) onFocusLost(was.heirs);
  }

  /** Whether an answer took the flag back, or will. */
  function isTakenBack(): boolean {
    const view = inquiry?.view;
    if (view?.kind === 'sameName') return view.candidates?.length === 0;
    return view?.kind === 'details' && view.details.withdrawn;
  }

  /** Goes over to another flag of the same words, and stays as it is for whoever reads it. */
  function moveTo(heir: Flag): void {
    if (subjectOf(heir) !== subject) {
      close(false);
      return;
    }
    const stood = side;
    grace.end();
    left = null;
    flag = heir;
    heir.button.setAttribute('aria-expanded', 'true');
    inquiry?.moveTo(heir);
    side = stood;
    place();
  }

  holdFocus(element, () => overlay.focused());

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
      subject = subjectOf(next);
      grace.end();
      next.button.setAttribute('aria-expanded', 'true');
      element.showPopover();
      listen(true);
      inquiry = createCardInquiry(next, parts, {
        onView: show,
        isAlone,
        close,
      });
      inquiry.start();
    },
    follow(wasScrolled) {
      grace.look();
      const heir = isTakenBack() ? null : left?.heirs.nearest();
      if (heir) moveTo(heir);
      if (flag === null || left !== null || flag.element.hidden) return;
      const isSettled = performance.now() - resizedAt > RESIZE_SETTLES_MS;
      if (wasScrolled && isSettled && isOutOfSight(flag.button)) close(overlay.focused() !== null);
      else place();
    },
    lose(isTextThere, next) {
      if (flag === null) return;
      const mayBeTakenBack = isTakenBack() || (isTextThere && inquiry?.view?.kind === 'loading');
      if (isTextThere ? !mayBeTakenBack : grace.isElsewhere()) {
        close(false);
        return;
      }
      left = { heirs: createHeirs(flag, flagBox?.top ?? 0), next };
      if (mayBeTakenBack) drawAgain();
      else grace.begin();
    },
    meet(other, ofDate) {
      left?.heirs.meet(other);
      asOf = ofDate;
    },
    close,
  };
}

/** The company that a flag names; of a name, the name. */
function subjectOf({ answer, mention }: Flag): string {
  return answer.instead ?? mention.key;
}
