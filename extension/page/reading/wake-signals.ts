/** Least time between two awakenings: a person's clicks must not make a stormy page be read over and over. In ms. */
const LEAST_REST = 2_000;

/**
 * Calls `wake` once, at the first sign that a person went on to something else: a navigation inside the page, a click,
 * a key. Ends with the signal.
 */
export function onSignOfLife(document: Document, signal: AbortSignal, wake: () => void): void {
  const asleepSince = performance.now();
  const view = document.defaultView;
  const once = new AbortController();
  const options = { capture: true, passive: true, signal: AbortSignal.any([signal, once.signal]) };
  const heed = (event: Event): void => {
    if (!event.isTrusted || performance.now() - asleepSince < LEAST_REST) return;
    once.abort();
    wake();
  };
  for (const type of ['popstate', 'hashchange', 'pointerdown', 'keydown'])
    view?.addEventListener(type, heed, options);
  view?.navigation?.addEventListener('currententrychange', heed, options);
}
