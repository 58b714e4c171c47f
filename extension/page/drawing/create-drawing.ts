import type { Locale } from '@credit-lens/widget/view';
import type { FlagKey } from '../../lens/messages.ts';
import type { AnsweredMention } from '../page-mentions.ts';
import type { Mention } from '../reading/mention.ts';
import { isConnected, rootElementOf } from '../reading/native-dom.ts';
import { createAnchor } from './anchor.ts';
import { type CardParts, createCard } from './card.ts';
import { drawingStyles } from './drawing-styles.ts';
import { createFlag, type Flag, measureFlag, moveFlag } from './flag.ts';
import { createHeirs } from './heirs.ts';
import type { Clarity } from './legible.ts';
import { createLostFocus } from './lost-focus.ts';
import { createOverlay } from './overlay.ts';
import { HIT_AREA, pageBox } from './page-box.ts';
import { boxOf, contains, scrollTo } from './page-dom.ts';
import { createTip } from './tip.ts';
import { type LayoutChange, watchLayout } from './watch-layout.ts';

/** Longest stretch of measuring in one frame, in milliseconds; the rest follows in the next. */
const FRAME_BUDGET_MS = 4;
/** A page that stands still is told by nothing that the extension was switched off or updated: looked for so often, in milliseconds. */
const ALIVE_EVERY_MS = 2_000;
/** Flags this far outside the viewport, in px, are looked at again while scrolling. */
const NEAR = 300;

/** Draws flags over a page, and reads nothing of it but where its texts stand. */
export interface Drawing {
  /** The element of ours, for the reader to ignore. */
  readonly host: Node;
  show(flagged: readonly AnsweredMention[], asOf: string | null, locale: Locale): void;
  /** Whether the flag of a mention can be seen, now or after scrolling. */
  isShown(mention: Mention): boolean;
  /** Scrolls to a flag and gives it the focus; `false` where no such flag can be seen. */
  reveal(sought: FlagKey): boolean;
  stop(): void;
}

/** What drawing needs from outside. */
export interface DrawingParts extends CardParts {
  readonly openRoot: boolean;
  /** `false` once the extension is gone: everything is taken down. */
  readonly isAlive: () => boolean;
  readonly onGone: () => void;
}

/** Starts drawing into the current document. Nothing watches the page while there is nothing to draw. */
export function createDrawing({ openRoot, isAlive, onGone, ...content }: DrawingParts): Drawing {
  const overlay = createOverlay(openRoot);
  overlay.adopt(drawingStyles);
  const { host } = overlay;
  const tip = createTip(overlay);
  const lostFocus = createLostFocus(press);
  const card = createCard(overlay, content, lostFocus.begin);
  const flags = new Map<Mention, Flag>();
  /** In the order of their texts. */
  const order: Flag[] = [];
  const due = new Set<Flag>();
  let told: { asOf: string | null; locale: Locale } = { asOf: null, locale: 'en' };
  let endWatch: (() => void) | null = null;
  let looks = 0;
  let frame = 0;
  let hasPlaced = false;
  let wasScrolled = false;

  function press(flag: Flag): void {
    tip.hide();
    card.toggle(flag, told.asOf, told.locale);
  }

  function add({ mention, answer }: AnsweredMention): void {
    const flag = createFlag(mention, answer, told.locale);
    if (flag === null) return;
    const { button } = flag;
    button.addEventListener('click', (event) => {
      if (event.isTrusted) press(flag);
    });
    const showTip = (event: Event) => {
      if (event.isTrusted && card.flag !== flag) tip.show(flag, told.asOf, told.locale);
    };
    button.addEventListener('pointerenter', showTip);
    button.addEventListener('pointerleave', tip.leave);
    button.addEventListener('focus', (event) => button.matches(':focus-visible') && showTip(event));
    button.addEventListener('blur', () => {
      tip.hide();
      delete flag.element.dataset['sought'];
    });
    lostFocus.hear(flag);
    flags.set(mention, flag);
    insertInOrder(flag);
    due.add(flag);
    lostFocus.meet(flag);
    card.meet(flag, told.asOf);
  }

  /** The order of flags is the order of their texts, for the keyboard. New ones mostly belong at the end. */
  function insertInOrder(flag: Flag): void {
    const before = order.findLastIndex((other) => isBefore(other.range, flag.range));
    order.splice(before + 1, 0, flag);
    const previous = order[before];
    if (previous) previous.element.after(flag.element);
    else overlay.layer.prepend(flag.element);
  }

  function remove(mention: Mention, flag: Flag): void {
    if (card.flag === flag) {
      // What follows takes its place in the order.
      const at = order.indexOf(flag);
      const isTextThere = isConnected(flag.anchor.element) && !flag.range.collapsed;
      card.lose(isTextThere, () => order.slice(at).find(({ element }) => !element.hidden) ?? null);
    }
    if (overlay.focused() === flag.button) lostFocus.begin(createHeirs(flag, boxOf(flag.button).top));
    tip.hide();
    flags.delete(mention);
    due.delete(flag);
    order.splice(order.indexOf(flag), 1);
    flag.element.remove();
  }

  function place(): void {
    frame = 0;
    hasPlaced = true;
    if (!isAlive()) {
      onGone();
      return;
    }
    overlay.keep();
    const origin = boxOf(host);
    const page = pageBox();
    const ends = performance.now() + FRAME_BUDGET_MS;
    const measured = [];
    const clarity: Clarity = new Map();
    for (const flag of due) {
      measured.push(measureFlag(flag, host, page, clarity));
      due.delete(flag);
      if (performance.now() > ends) break;
    }
    for (const one of measured) moveFlag(one, origin);
    lostFocus.restore();
    tip.follow();
    card.follow(wasScrolled);
    wasScrolled = false;
    if (due.size > 0) arrange();
  }

  function arrange(): void {
    if (frame === 0) frame = requestAnimationFrame(place);
  }

  function onLayout(changes: readonly LayoutChange[]): void {
    if (!isAlive()) {
      onGone();
      return;
    }
    for (const change of changes)
      for (const flag of flags.values()) if (concerns(change, flag)) due.add(flag);
    if (changes.some(({ kind }) => kind === 'scroll')) wasScrolled = true;
    if (changes.some(({ kind }) => kind === 'page')) {
      renewAnchors();
      tuckIn();
    }
    cancelAnimationFrame(frame);
    place();
  }

  /** Styles may have changed what cuts a text off, so it is found anew. */
  function renewAnchors(): void {
    for (const [mention, flag] of flags) {
      flag.hold();
      const anchor = createAnchor(flag.range);
      if (anchor === null) remove(mention, flag);
      else flag.anchor = anchor;
    }
  }

  /** A flag at the edge of a page that was wider makes this one scroll, and would then count as inside it. */
  function tuckIn(): void {
    const root = rootElementOf(document);
    if (root === null || root.scrollWidth <= root.clientWidth) return;
    const edge = root.scrollWidth - window.scrollX - 2 * HIT_AREA;
    const outermost = order.filter(({ element, button }) => !element.hidden && boxOf(button).right > edge);
    for (const { button } of outermost) button.style.left = '0';
  }

  function onPress(event: Event): void {
    if (event.isTrusted && event.target !== host) card.close(false);
  }
  window.addEventListener('pointerdown', onPress, true);

  function watch(): void {
    if (flags.size === 0) endWatching();
    else if (endWatch === null) {
      endWatch = watchLayout(host, onLayout);
      looks = window.setInterval(() => isAlive() || onGone(), ALIVE_EVERY_MS);
    }
  }

  function endWatching(): void {
    endWatch?.();
    endWatch = null;
    clearInterval(looks);
  }

  return {
    host,
    show(flagged, asOf, locale) {
      told = { asOf, locale };
      const wanted = new Set(flagged.map(({ mention }) => mention));
      for (const [mention, flag] of flags) if (!wanted.has(mention)) remove(mention, flag);
      for (const one of flagged) {
        const flag = flags.get(one.mention);
        if (flag === undefined) add(one);
        else if (flag.answer !== one.answer) flag.update(one.answer, locale);
      }
      watch();
      // The first flags wait for no frame: what comes of a page later is drawn with the page's own changes.
      if (due.size > 0 && !hasPlaced) place();
      else if (due.size > 0) arrange();
    },
    isShown(mention) {
      return flags.get(mention)?.element.hidden === false;
    },
    reveal({ kind, text }) {
      const flag = order.find(
        ({ mention, element }) =>
          !element.hidden && mention.kind === kind && (mention.key === text || mention.text === text),
      );
      if (flag === undefined) return false;
      card.close(false);
      scrollTo(flag.anchor.element);
      // Asked for from outside the page: where the focus went must be seen, however it came.
      flag.element.dataset['sought'] = '';
      flag.button.focus({ preventScroll: true });
      return true;
    },
    stop() {
      card.close(false);
      endWatching();
      cancelAnimationFrame(frame);
      window.removeEventListener('pointerdown', onPress, true);
      lostFocus.forget();
      tip.hide();
      overlay.remove();
    },
  };
}

function concerns(change: LayoutChange, flag: Flag): boolean {
  if (change.kind === 'page' || flag.anchor.isPinned) return true;
  if (change.scroller !== document) return contains(change.scroller, flag.anchor.element);
  if (flag.element.hidden) return true;
  const { top, bottom } = flag.button.getBoundingClientRect();
  return bottom > -NEAR && top < window.innerHeight + NEAR;
}

function isBefore(one: Range, other: Range): boolean {
  return one.compareBoundaryPoints(Range.START_TO_START, other) <= 0;
}
