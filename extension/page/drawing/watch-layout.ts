/** Why flags may have to move. */
export type LayoutChange = { readonly kind: 'page' } | { readonly kind: 'scroll'; readonly scroller: Node };

/** Shortest time between two looks at the whole page while it keeps changing, in milliseconds. */
const PAGE_EVERY_MS = 200;

/**
 * Reports, at most once a frame, that flags may have to move: after scrolling, resizing, loading of fonts and
 * images, transitions and changes of the page. The callbacks of the browser do nothing but arrange that frame.
 *
 * @returns ends the watch; no listener, observer or timer stays
 */
export function watchLayout(overlay: Node, onChange: (changes: readonly LayoutChange[]) => void): () => void {
  const ended = new AbortController();
  const { signal } = ended;
  const scrollers = new Set<Node>();
  let isPageDue = false;
  let lastPage = 0;
  let frame = 0;
  let timer = 0;

  const report = () => {
    cancelAnimationFrame(frame);
    frame = 0;
    const changes: LayoutChange[] = [...scrollers].map((scroller) => ({ kind: 'scroll', scroller }));
    scrollers.clear();
    const wait = lastPage === 0 ? 0 : lastPage + PAGE_EVERY_MS - performance.now();
    if (isPageDue && wait <= 0) {
      isPageDue = false;
      lastPage = performance.now();
      changes.push({ kind: 'page' });
    } else if (isPageDue && timer === 0) {
      timer = window.setTimeout(() => {
        timer = 0;
        arrange();
      }, wait);
    }
    if (changes.length > 0) onChange(changes);
  };
  const arrange = () => {
    if (frame === 0) frame = requestAnimationFrame(report);
  };
  const page = () => {
    isPageDue = true;
    if (timer === 0) arrange();
  };

  /** A new size moves everything at once: told before the frame is drawn, so that no flag is seen astray. */
  const resized = () => {
    isPageDue = true;
    lastPage = 0;
    clearTimeout(timer);
    timer = 0;
    report();
  };

  const options = { capture: true, passive: true, signal };
  document.addEventListener(
    'scroll',
    ({ target }) => {
      if (!(target instanceof Node)) return;
      scrollers.add(target);
      arrange();
    },
    options,
  );
  window.addEventListener('resize', resized, options);
  // A popover in a shadow tree tells the document nothing of its closing.
  document.addEventListener('keyup', ({ key }) => key === 'Escape' && page(), options);
  for (const type of ['load', 'toggle', 'close', 'click', 'transitionend', 'animationend']) {
    document.addEventListener(type, page, options);
  }
  document.fonts?.addEventListener('loadingdone', page, { signal });
  const sizes = new ResizeObserver(resized);
  sizes.observe(document.documentElement);
  if (document.body) sizes.observe(document.body);
  const mutations = new MutationObserver((records) => {
    if (records.some(({ target }) => target !== overlay)) page();
  });
  mutations.observe(document, { childList: true, subtree: true, characterData: true, attributes: true });

  signal.addEventListener('abort', () => {
    cancelAnimationFrame(frame);
    clearTimeout(timer);
    sizes.disconnect();
    mutations.disconnect();
  });
  return () => ended.abort();
}
