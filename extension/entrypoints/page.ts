import '../page/hide-trusted-types.ts';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { startPage } from '../page/start-page.ts';

/** Name under which a running copy can be stopped by the next one, in the extension's own world of the page. */
const RUNNING = Symbol.for('credit-lens');

/**
 * The content script. It is not declared as one: the framework would then announce it to the page by an event that
 * carries the extension's id.
 */
export default defineUnlistedScript(() => {
  const world = globalThis as { [RUNNING]?: () => void };
  // Switched on under an open page, or updated: the copy before this one takes its drawings down.
  world[RUNNING]?.();
  world[RUNNING] = startPage(import.meta.env.MODE === 'testing');
});
