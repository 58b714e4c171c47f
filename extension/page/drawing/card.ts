import type { PublicFileResult } from '@credit-lens/sdk';
import type { Locale, PublicFileState } from '@credit-lens/widget/view';
import { render } from 'lit-html';
import { wordsOf as directoryWordsOf } from '../../directory/words/words-of.ts';
import type { SameNameCandidate } from '../../lens/answer.ts';
import type { Details } from '../../lens/details.ts';
import type { FollowState } from '../../lens/messages.ts';
import type { Bearers } from '../../lens/same-name.ts';
import { fill } from '../../wording/fill.ts';
import { sellerOf } from '../adapting/seller-of.ts';
import { wordsOf } from '../words/words-of.ts';
import { awaitExpiry } from './await-expiry.ts';
import { type CardView, cardContent } from './card-template.ts';
import type { Doubt, DoubtParts } from './doubt.ts';
import type { Flag } from './flag.ts';
import { flagAge } from './flag-words.ts';
import { holdFocus } from './hold-focus.ts';
import { type Known, knownOf } from './known.ts';
import type { Overlay } from './overlay.ts';
import { newElement } from './page-dom.ts';
import { type PopupPlace, placePopup } from './place-popup.ts';
import type { RecordView } from './record-view.ts';

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

/** Where the content of a card comes from. Only a person's own event reaches any of it. */
export interface CardParts {
  /** Leads to a request for a file that holds this company among many. */
  readonly fetchDetails: (code: string) => Promise<Details>;
  /** Leads to a request of the live API. */
  readonly askServer: (code: string) => Promise<Details>;
  /** Leads to a search of the live API. */
  readonly findBearers: (name: string) => Promise<Bearers>;
  /** Leads to a request of the live API. */
  readonly fetchFile: (code: string) => Promise<PublicFileResult>;
  readonly loadRecordView: () => Promise<RecordView>;
  /** Answered from the device. Without it a card offers no following. */
  readonly readFollow?: (code: string) => Promise<FollowState>;
  readonly changeFollow?: (code: string, name: string | null, isFollowed: boolean) => Promise<FollowState>;
  /** What a person can do about a flag that names a wrong company; without it a card offers nothing of the kind. */
  readonly doubt?: DoubtParts;
}

/** A resized window scrolls by itself, for this long, in milliseconds: that is nobody leaving the flag behind. */
const RESIZE_SETTLES_MS = 500;

/** Makes the card. */
export function createCard(
  overlay: Overlay,
  {
    fetchDetails,
    askServer,
    findBearers,
    fetchFile,
    loadRecordView,
    doubt,
    readFollow,
    changeFollow,
  }: CardParts,
): Card {
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
  /** Of a hollow flag: who bears the name, once that was asked. */
  let bearers: readonly SameNameCandidate[] | null = null;
  /** Of a card whose company is doubted: what was found of others. */
  let names: Doubt['search'] = { found: null };
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

  /** Shows where the public file stands. What was pressed for it may be gone: its place then has the focus. */
  function showFile(file: PublicFileState): void {
    if (shown?.kind !== 'details') return;
    const hadFocus = overlay.focused() !== null;
    shown = { ...shown, file };
    draw();
    if (hadFocus && overlay.focused() === null)
      (element.querySelector<HTMLElement>('.cl-file-part') ?? element).focus({ preventScroll: true });
    if (typeof file !== 'object') return;
    const endRecord = endExpiry;
    const endFile = awaitExpiry(file.freshUntil, drawAgain);
    endExpiry = () => {
      endRecord();
      endFile();
    };
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
    const words = wordsOf(locale);
    element.dataset['state'] = view.kind === 'loading' ? 'loading' : 'ready';
    element.setAttribute('aria-busy', String(view.kind === 'loading'));
    element.setAttribute('aria-label', fill(words.cardTitleOf, { company: companyOf(view) ?? mention.text }));
    const back = view.kind !== 'sameName' && bearers !== null && following === null ? start : null;
    const actions = {
      close: (event: Event) => event.isTrusted && close(true),
      openCode: (code: string, event: Event) => event.isTrusted && void open(code, fetchDetails),
      askServer: (code: string, event: Event) => event.isTrusted && void open(code, askServer),
      askAgain: (event: Event) => event.isTrusted && void search(),
      showFile: (event: Event) => event.isTrusted && void openFile(),
      follow: (event: Event) => event.isTrusted && void follow(),
      back: back && ((event: Event) => event.isTrusted && back()),
      doubt: mention.kind === 'code' && doubt !== undefined ? doubtOf(flag, view, doubt) : null,
    };
    render(cardContent(view, actions, flagAge(answer, asOf, locale), locale), element);
    side = null;
    place();
  }

  /** What is done about it takes the flag down, or changes it, once the worker has it. */
  function doubtOf(of: Flag, view: CardView, parts: DoubtParts): Doubt {
    const words = directoryWordsOf(locale);
    return { parts, words, flag: of, name: companyOf(view), search: names, drawAgain, close };
  }

  function start(): void {
    if (flag === null) return;
    const { mention, answer } = flag;
    if (mention.kind === 'code') void open(answer.instead ?? mention.key, fetchDetails);
    else if (bearers === null) void search();
    else show({ kind: 'sameName', text: mention.text, candidates: bearers });
  }

  /** Asks who bears the name of a hollow flag. */
  async function search(): Promise<void> {
    turn += 1;
    const mine = turn;
    if (flag === null) return;
    const { text, key } = flag.mention;
    show({ kind: 'loading', what: 'name' });
    const found = await findBearers(key).catch((): Bearers => ({ kind: 'unavailable' }));
    if (mine !== turn || flag === null) return;
    bearers = found.kind === 'found' ? found.candidates : null;
    if (bearers !== null || following === null) show({ kind: 'sameName', text, candidates: bearers });
    else close(true);
  }

  async function open(code: string, ask: (code: string) => Promise<Details>): Promise<void> {
    turn += 1;
    const mine = turn;
    if (flag === null) return;
    names = { found: null };
    const known: Known = knownOf(flag, code, bearers ?? []);
    const seller = sellerOf(flag.mention);
    show({ kind: 'loading', what: 'code' });
    let view: CardView;
    try {
      const [details, recordView] = await Promise.all([ask(code), loadRecordView()]);
      overlay.adopt(recordView.styles);
      view = {
        kind: 'details',
        code,
        known,
        details,
        file: 'closed',
        view: recordView,
        seller,
        isFollowed: null,
      };
    } catch {
      view = { kind: 'failed', code, known };
    }
    if (mine !== turn || flag === null) return;
    // Without its flag, what the device knew when it drew that counts no more.
    const hasAnswer = view.kind === 'details' && view.details.result.outcome !== 'unavailable';
    if (following === null || hasAnswer) show(view);
    else close(true);
    if (view.kind === 'details') void showFollow(readFollow?.(code));
  }

  async function openFile(): Promise<void> {
    if (shown?.kind !== 'details') return;
    const mine = turn;
    showFile('loading');
    let file: PublicFileState;
    try {
      file = await fetchFile(shown.code);
    } catch {
      file = 'failed';
    }
    if (mine === turn) showFile(file);
  }

  /** Shows whether the company is followed, once that is known. Where the worker cannot be heard nothing is offered. */
  async function showFollow(asked: Promise<FollowState> | undefined): Promise<void> {
    const mine = turn;
    const state = await asked?.catch(() => null);
    if (mine !== turn || shown?.kind !== 'details' || state == null) return;
    shown = { ...shown, isFollowed: state.isFollowed };
    drawAgain();
  }

  async function follow(): Promise<void> {
    if (shown?.kind !== 'details') return;
    const { code, isFollowed } = shown;
    await showFollow(changeFollow?.(code, companyOf(shown) ?? null, isFollowed !== true));
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
    bearers = null;
    listen(false);
    button.setAttribute('aria-expanded', 'false');
    element.hidePopover();
    render(null, element);
    if (!returnFocus) return;
    if (heir) heir.focus({ preventScroll: true });
    else if (focused instanceof HTMLElement) focused.blur();
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
      const isTakenBack =
        (shown?.kind === 'details' && shown.details.withdrawn) ||
        (shown?.kind === 'sameName' && shown.candidates?.length === 0);
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

/** The registered name that an answer gives; the device knows no names. */
function companyOf(view: CardView): string | undefined {
  const result = view.kind === 'details' ? view.details.result : null;
  return result?.outcome === 'listed' ? result.entity.name : undefined;
}
