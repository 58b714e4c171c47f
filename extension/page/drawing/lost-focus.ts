import type { Flag } from './flag.ts';
import { ANEW_MS, type Heirs } from './heirs.ts';
import { isKind } from './page-dom.ts';

/** What says that a person went elsewhere. */
const ELSEWHERE = ['pointerdown', 'click', 'focusin'];

/** The focus that went with a flag, until it goes on with the flag that the same words have next. */
export interface LostFocus {
  /** Hears the keys of a flag: one that is still down when the flag goes has pressed nothing yet. */
  hear(flag: Flag): void;
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
  /** Whether a key that presses a flag is down on the one that has the focus. */
  let isDown = false;

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
    hear({ button }) {
      button.addEventListener('keydown', (event) => {
        if (!event.repeat) isDown = event.isTrusted && isPressing(event);
      });
      for (const type of ['click', 'keyup', 'focus'] as const)
        button.addEventListener(type, () => {
          isDown = false;
        });
    },
    begin(awaited) {
      forget();
      heirs = awaited;
      isPressed = isDown;
      isDown = false;
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
function wouldPress(event: KeyboardEvent): boolean {
  const { target } = event;
  return (
    isPressing(event) &&
    target instanceof HTMLElement &&
    isKind(target, 'html, body') &&
    !target.isContentEditable
  );
}

/** Whether a key presses buttons. */
function isPressing({ key, altKey, ctrlKey, metaKey }: KeyboardEvent): boolean {
  return (key === 'Enter' || key === ' ') && !altKey && !ctrlKey && !metaKey;
}
