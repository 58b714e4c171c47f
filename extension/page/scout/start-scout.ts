import { openWorkerLink } from '../worker-link.ts';
import { loadPart } from '../world-parts.ts';
import { createPageScout } from './page-scout.ts';

/**
 * Looks over this page until there is a sign of a company, and then has it read. A page without one costs no more than
 * that look. Returns what takes all of it down again.
 */
export function startScout(openRoot: boolean): () => void {
  const link = openWorkerLink();
  const scout = createPageScout(document, () => void begin());
  const deafen = link.listen((message) => {
    if (message.type === 'siteDisabled') stop();
    // Nothing was found so far; that somebody looks is an answer too.
    return message.type === 'reportMentions' ? [] : undefined;
  });
  let isStopped = false;
  let stopPage: (() => void) | null = null;
  scout.start();

  async function begin(): Promise<void> {
    let startPage: Awaited<ReturnType<typeof loadPart<'page'>>>;
    try {
      startPage = await loadPart('page', (part) => link.ask({ type: 'loadPart', part }));
    } catch {
      // The worker was asked twice. While the extension is there, the next change of the page is another chance.
      if (link.isAlive()) scout.start();
      return;
    }
    if (isStopped) return;
    // From here on the page's own script hears the worker; two would both answer.
    deafen();
    stopPage = startPage(openRoot);
  }

  function stop(): void {
    isStopped = true;
    scout.stop();
    deafen();
    stopPage?.();
  }
  return stop;
}
