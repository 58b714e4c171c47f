import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { startScout } from '../page/scout/start-scout.ts';
import { forgetParts } from '../page/world-parts.ts';

/** Name under which a running copy can be stopped by the next one, in the extension's own world of the page. */
const RUNNING = Symbol.for('credit-lens');

/**
 * The content script: looks whether a page may name a company at all, and has the rest run where it may. It is not
 * declared as a content script: the framework would then announce it to the page by an event that carries the extension's id.
 */
export default defineUnlistedScript(() => {
  // A frame that its page has cut off from itself belongs to no site, so nothing would be answered there.
  if (origin === 'null') return;
  const world = globalThis as { [RUNNING]?: () => void };
  // Switched on under an open page, or updated: the copy before this one takes its drawings down.
  world[RUNNING]?.();
  forgetParts();
  world[RUNNING] = startScout(import.meta.env.MODE === 'testing');
});
