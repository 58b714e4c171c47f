import { isOverlay } from '../page/drawing/shared-overlay.ts';
import { isElement } from '../page/reading/native-dom.ts';

/**
 * Tells what of the page a person points at, or reaches by the keyboard; `null`: nothing any more. A badge tells the
 * document of itself alone, for what is in it is closed. Returns what ends it.
 */
export function watchPointing(onPoint: (target: Element | null) => void): () => void {
  let byKeyboard = false;
  const ended = new AbortController();
  const listening = { capture: true, passive: true, signal: ended.signal };
  const point = ({ target, isTrusted }: Event) => {
    if (isTrusted && target instanceof Node && isElement(target) && !isOverlay(target)) onPoint(target);
  };
  document.addEventListener('pointerover', point, listening);
  document.addEventListener('focusin', (event) => byKeyboard && point(event), listening);
  document.addEventListener('focusout', () => byKeyboard && onPoint(null), listening);
  for (const type of ['keydown', 'pointerdown'])
    window.addEventListener(
      type,
      ({ isTrusted }) => {
        if (isTrusted) byKeyboard = type === 'keydown';
      },
      listening,
    );
  return () => ended.abort();
}
