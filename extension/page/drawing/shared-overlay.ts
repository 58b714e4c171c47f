import type { Overlay } from './overlay.ts';

/** Name under which the scripts of the extension find the overlay of a page, in their own world of it. */
const OVERLAY = Symbol.for('credit-lens overlay');

/** The extension's own world of a page, as far as its overlay is kept there, with how many scripts use it. */
const world = globalThis as { [OVERLAY]?: [overlay: Overlay, users: number] | undefined };

/**
 * The overlay of this page, which all scripts share: a page sees one element of ours, whatever is drawn. It goes when the
 * last of them takes it down.
 */
export function shareOverlay(make: () => Overlay): Overlay {
  world[OVERLAY] ??= [make(), 0];
  const shared = world[OVERLAY];
  const [overlay] = shared;
  let isUsed = true;
  shared[1]++;
  return {
    ...overlay,
    remove() {
      if (isUsed && --shared[1] === 0) {
        overlay.remove();
        world[OVERLAY] = undefined;
      }
      isUsed = false;
    },
  };
}

/** Whether a node is our own overlay, for what reads a page to pass it by. */
export function isOverlay(node: Node): boolean {
  return world[OVERLAY]?.[0].host === node;
}
