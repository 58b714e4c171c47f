import { elementsBelow } from '../page/reading/native-dom.ts';
import type { WorkerLink } from '../page/worker-link.ts';
import { loadPart } from '../page/world-parts.ts';
import { BADGES } from './badge-selector.ts';

/** Shortest and longest rest between a change of the page and the next look, in milliseconds. */
const REST_MS = { least: 250, most: 4_000 };
/** A script that did not come is asked for this many times. */
const MOST_TRIES = 4;

/**
 * Looks whether a page has a badge at all, and has the script run that checks them where it has one. Most pages have none,
 * and get no more than this. Returns what takes all of it down again.
 */
export function watchForBadges(openRoot: boolean, link: Pick<WorkerLink, 'ask' | 'isAlive'>): () => void {
  const observer = new MutationObserver(rest);
  let pause = REST_MS.least;
  let tries = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let isStopped = false;
  let stopBadges: (() => void) | null = null;
  look();

  /** Nothing is watched meanwhile, so a page that never rests costs one look in a while. */
  function rest(): void {
    observer.disconnect();
    timer = setTimeout(look, pause);
    pause = Math.min(pause * 2, REST_MS.most);
  }

  function look(): void {
    if (elementsBelow(document, BADGES).length > 0) void begin();
    else observer.observe(document, { childList: true, subtree: true });
  }

  async function begin(): Promise<void> {
    try {
      const start = await loadPart('badges', (part) => link.ask({ type: 'loadPart', part }));
      if (!isStopped) stopBadges = start(openRoot);
    } catch {
      // The worker may be busy with an update, or gone.
      if (!isStopped && link.isAlive() && ++tries < MOST_TRIES) rest();
    }
  }

  function stop(): void {
    isStopped = true;
    clearTimeout(timer);
    observer.disconnect();
    stopBadges?.();
  }
  return stop;
}
