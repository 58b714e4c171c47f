import type { Locale } from '@credit-lens/widget/view';
import type { Overlay } from '../page/drawing/overlay.ts';
import { boxOf, parentElementOf } from '../page/drawing/page-dom.ts';
import { watchLayout } from '../page/drawing/watch-layout.ts';
import type { BadgeFinding } from './badge-finding.ts';
import { badgeMarkStyles } from './badge-mark-styles.ts';
import { type BadgeTip, createBadgeTip } from './badge-tip.ts';
import { type BadgeSaying, sayBadge } from './badge-words.ts';
import { createMark } from './create-mark.ts';
import { placeMark } from './place-mark.ts';
import { watchPointing } from './watch-pointing.ts';

/** What is drawn beside the badges of a page. */
export interface BadgeMarks {
  show(findings: ReadonlyMap<Element, BadgeFinding>, locale: Locale): void;
  stop(): void;
}

/** Our element in the page, once there is something to draw. */
interface Drawn {
  readonly overlay: Overlay;
  readonly tip: BadgeTip;
}

/** A badge with what is said of it, and the mark beside it where there is one. */
interface Shown {
  readonly finding: BadgeFinding;
  readonly saying: BadgeSaying;
  readonly button: HTMLButtonElement | null;
  /** Size of the mark with its words, once it was measured. */
  size: DOMRect | null;
}

/**
 * Marks badges that are not what they seem, by a few words beside them. A verified one gets no mark: that would look like
 * praise of the company. What is known of any badge is told when a pointer rests on it or the keyboard reaches it.
 */
export function createBadgeMarks(
  makeOverlay: () => Overlay,
  life: { readonly isAlive: () => boolean; readonly onGone: () => void },
): BadgeMarks {
  let drawn: Drawn | null = null;
  const shown = new Map<Element, Shown>();
  const inSight = new Set<Element>();
  const sight = new IntersectionObserver((entries) => {
    for (const { target, isIntersecting } of entries) {
      if (isIntersecting) inSight.add(target);
      else inSight.delete(target);
    }
    arrange();
  });
  let endWatch: (() => void) | null = null;
  let frame = 0;
  const endPointing = watchPointing((target) => {
    for (let up: Element | null = target; up !== null; up = parentElementOf(up)) {
      const one = shown.get(up);
      if (one === undefined) continue;
      draw().tip.show(one.saying, up);
      return;
    }
    drawn?.tip.leave();
  });

  /** The page gets no element of ours before there is something to draw. */
  function draw(): Drawn {
    if (drawn === null) {
      const overlay = makeOverlay();
      overlay.adopt(badgeMarkStyles);
      drawn = { overlay, tip: createBadgeTip(overlay) };
    }
    return drawn;
  }

  function add(badge: Element, finding: BadgeFinding, locale: Locale): void {
    const saying = sayBadge(finding, locale, new Date());
    const button = saying.label === '' ? null : createMark(finding, saying, locale);
    shown.set(badge, { finding, saying, button, size: null });
    if (button === null) return;
    const { overlay, tip } = draw();
    overlay.layer.append(button);
    button.addEventListener('pointerenter', ({ isTrusted }) => isTrusted && tip.show(saying, button));
    button.addEventListener('pointerleave', tip.leave);
    button.addEventListener('focus', ({ isTrusted }) => isTrusted && tip.show(saying, button));
    button.addEventListener('blur', tip.leave);
    sight.observe(badge);
  }

  function remove(badge: Element, { button }: Shown): void {
    drawn?.tip.hideAt(badge);
    if (button !== null) drawn?.tip.hideAt(button);
    button?.remove();
    sight.unobserve(badge);
    inSight.delete(badge);
    shown.delete(badge);
  }

  function arrange(): void {
    if (frame === 0) frame = requestAnimationFrame(place);
  }

  function place(): void {
    frame = 0;
    if (!life.isAlive()) {
      life.onGone();
      return;
    }
    if (drawn === null) return;
    const { overlay, tip } = drawn;
    const { host } = overlay;
    overlay.keep();
    const corner = boxOf(host);
    // All are measured before any is moved, so that layout is computed once.
    const places = [...shown].map(([badge, one]) => {
      const { button } = one;
      if (button === null || !inSight.has(badge)) return { button, at: null };
      one.size ??= boxOf(button);
      return { button, at: placeMark(badge, one.size, host) };
    });
    for (const { button, at } of places) {
      if (button === null) continue;
      button.dataset['place'] = at?.side ?? 'none';
      if (at === null) continue;
      button.style.left = `${Math.round(at.left - corner.left)}px`;
      button.style.top = `${Math.round(at.top - corner.top)}px`;
    }
    tip.follow();
  }

  return {
    show(findings, locale) {
      for (const [badge, one] of shown) if (findings.get(badge) !== one.finding) remove(badge, one);
      for (const [badge, finding] of findings) if (!shown.has(badge)) add(badge, finding, locale);
      const hasMark = [...shown.values()].some(({ button }) => button !== null);
      if (hasMark) endWatch ??= watchLayout(draw().overlay.host, arrange);
      else {
        endWatch?.();
        endWatch = null;
      }
      arrange();
    },
    stop() {
      endPointing();
      endWatch?.();
      cancelAnimationFrame(frame);
      sight.disconnect();
      for (const [badge, one] of shown) remove(badge, one);
      drawn?.tip.remove();
      drawn?.overlay.remove();
      drawn = null;
    },
  };
}
