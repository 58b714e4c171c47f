import type { Flag } from './flag.ts';
import type { Heirs } from './heirs.ts';
import { isKind } from './page-dom.ts';

/** A page that writes words anew has them flagged again within so long, in milliseconds, be the machine busy. */
const ANEW_MS = 3_000;
/** What says that a person went elsewhere. */
const ELSEWHERE = ['pointerdown', 'click', 'focusin'];

/** The focus that went with a flag, until it goes on with the flag that the same words have next. */
export interface LostFocus {
  begin(heirs: Heirs): void;
  meet(flag: Flag): void;
  /** Gives the focus to an heir that can be seen, for the keyboard to go on from there. */
  restore(): void;
  /** Whoever goes elsewhere meanwhile is left there. */
  forget(): void;
}

/**
 * Waits for focus to be lost; nothing is listened to before.
 *
 * @param press called with an heir that a person pressed before it came: the key met the body of the page instead
 */
export function createLostFocus(press: (heir: Flag) => void): LostFocus {
  let heirs: Heirs | null = null;
  let since = 0;
  let isPressed = false;

  const isLate = () => performance.now() - since > ANEW_MS;

  function onAnyKey(event: KeyboardEvent): void {
    if (event.isTrusted && !event.repeat) isPressed = false;
  }
  /** Comes after the page: what it has used itself was no press of a flag. */
  function onUnusedKey(event: KeyboardEvent): void {
    if (isLate()) forget();
    if (heirs === null || !event.isTrusted || event.defaultPrevented || !wouldPress(event)) return;
    if (!event.repeat) isPressed = true;
    // A button that is pressed scrolls no page, and the scrolling would take the flag away again.
    if (isPressed && event.key === ' ') event.preventDefault();
  }
  function onElsewhere(event: Event): void {
    if (event.isTrusted) forget();
  }
  function listen(isLost: boolean): void {
    const change = isLost ? 'addEventListener' : 'removeEventListener';
    window[change]('keydown', onAnyKey as EventListener, true);
    window[change]('keydown', onUnusedKey as EventListener);
    for (const type of ELSEWHERE) window[change](type, onElsewhere, true);
  }
  function forget(): void {
    if (heirs !== null) listen(false);
    heirs = null;
    isPressed = false;
  }

  return {
    begin(awaited) {
      forget();
      heirs = awaited;
      since = performance.now();
      listen(true);
    },
    meet(flag) {
      heirs?.meet(flag);
    },
    restore() {
      if (isLate()) forget();
      const heir = heirs?.nearest();
      if (!heir) return;
      const wasPressed = isPressed;
      forget();
      heir.button.focus({ preventScroll: true });
      if (wasPressed) press(heir);
    },
    forget,
  };
}

/** Whether a key would have pressed the button that had the focus: nothing else has it, and nothing is written there. */
function wouldPress({ key, altKey, ctrlKey, metaKey, target }: KeyboardEvent): boolean {
  if ((key !== 'Enter' && key !== ' ') || altKey || ctrlKey || metaKey) return false;
  return target instanceof HTMLElement && isKind(target, 'html, body') && !target.isContentEditable;
}
