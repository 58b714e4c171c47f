import type { Overlay } from './overlay.ts';

/** Name under which the scripts of the extension find the overlay of a page, in their own world of it. */
const OVERLAY = Symbol.for('credit-lens overlay');

/** The extension's own world of a page, as far as its overlay is kept there. */
interface OverlayWorld {
  [OVERLAY]?: { readonly overlay: Overlay; users: number };
}

/**
 * The overlay of this page, which all scripts share: a page sees one element of ours, whatever is drawn. It goes when the
 * last of them takes it down.
 */
export function shareOverlay(make: () => Overlay): Overlay {
  const world = globalThis as OverlayWorld;
  world[OVERLAY] ??= { overlay: make(), users: 0 };
  const shared = world[OVERLAY];
  shared.users += 1;
  let isUsed = true;
  return {
    ...shared.overlay,
    remove() {
      if (!isUsed) return;
      isUsed = false;
      shared.users -= 1;
      if (shared.users > 0) return;
      shared.overlay.remove();
      if (world[OVERLAY] === shared) delete world[OVERLAY];
    },
  };
}

/** Whether a node is our own overlay, for what reads a page to pass it by. */
export function isOverlay(node: Node): boolean {
  return (globalThis as OverlayWorld)[OVERLAY]?.overlay.host === node;
}
