import { watchForBadges } from '../../badges/watch-for-badges.ts';
import type { PagePart } from '../../lens/messages.ts';
import type { AdapterTable } from '../adapting/adapter.ts';
import { nextIdleSlice } from '../reading/idle-slices.ts';
import { openWorkerLink } from '../worker-link.ts';
import { loadPart } from '../world-parts.ts';
import { mayNameCompany } from './may-name-company.ts';
import { createPageScout } from './page-scout.ts';

/** Pauses before a script that did not come is asked for again, in milliseconds; after the last it is not. */
const TRY_AGAIN_AFTER_MS = [1_000, 5_000, 30_000];

/** Shortest rest from the first look at a page until the look for badges, in milliseconds. */
const BADGES_AFTER_MS = 500;

/**
 * Looks over this page until there is a sign of a company, and then has it read. A page without one costs no more than
 * that look. Where the site has an adapter the page is read at once: a seller it knows by number has no sign in any text.
 * Returns what takes all of it down again.
 */
export function startScout(openRoot: boolean): () => void {
  const link = openWorkerLink();
  let isStopped = false;
  let failures = 0;
  let glance = 0;
  let again: ReturnType<typeof setTimeout> | undefined;
  let beginning: Promise<void> | null = null;
  let stopPage: (() => void) | null = null;
  let stopBadges: (() => void) | null = null;
  const scout = createPageScout(document, () => void begin());
  const deafen = link.listen((message) => {
    if (message.type === 'siteDisabled' && message.origin === origin) stop();
    if (message.type === 'answersChanged' && stopPage === null) void askForAdapters();
    // Nothing was found so far; that somebody looks is an answer too. Later the page's own script answers, and none but it.
    return message.type === 'reportMentions' && stopPage === null ? [] : undefined;
  });
  look();
  void askForAdapters();

  /**
   * Runs before the page is there, so as to be ready when its last word is; its own deferred scripts then have not run yet.
   * A page that is drawn before it has come to its end is glanced at, so that what reads it comes meanwhile.
   */
  function look(): void {
    if (isStopped) return;
    if (document.readyState === 'loading') {
      document.addEventListener('readystatechange', look, { once: true });
      glance = requestAnimationFrame(() => {
        if (mayNameCompany(document)) loadPart('page', load).catch(() => undefined);
      });
    } else {
      cancelAnimationFrame(glance);
      scout.start();
      // After the flags: what marks badges would otherwise take the page's thread while those are on their way.
      stopBadges = nextIdleSlice(() => {
        stopBadges = watchForBadges(openRoot, link);
      }, BADGES_AFTER_MS);
    }
  }

  const load = (part: PagePart) => link.ask({ type: 'loadPart', part });

  async function askForAdapters(): Promise<void> {
    let table: AdapterTable;
    try {
      table = (await link.ask({ type: 'readAdapters' })) as AdapterTable;
    } catch {
      // Without the worker's answer the look at the page's texts goes on alone.
      return;
    }
    if (table.adapters.length > 0) await begin();
  }

  function begin(): Promise<void> {
    beginning ??= readPage().finally(() => {
      if (stopPage === null) beginning = null;
    });
    return beginning;
  }

  async function readPage(): Promise<void> {
    let startPage: Awaited<ReturnType<typeof loadPart<'page'>>>;
    try {
      startPage = await loadPart('page', load);
    } catch {
      // The worker was asked twice. It is asked a few times more, for it may be busy with an update.
      const pause = TRY_AGAIN_AFTER_MS[failures++];
      if (pause !== undefined && link.isAlive()) again = setTimeout(scout.start, pause);
      return;
    }
    if (isStopped) return;
    scout.stop();
    stopPage = startPage(openRoot);
  }

  function stop(): void {
    isStopped = true;
    clearTimeout(again);
    cancelAnimationFrame(glance);
    scout.stop();
    deafen();
    stopBadges?.();
    stopPage?.();
  }
  return stop;
}
