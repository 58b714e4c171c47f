import type { Page } from 'playwright';
import { OVERLAY } from '../../browser/drawn.ts';
import type { RunningExtension } from '../../browser/launch-extension.ts';
import { stopWorker } from '../../browser/stop-worker.ts';

/** What a measured page leaves for us: milliseconds from its document being ready to its first flag, and its layout shifts. */
interface Measured {
  firstFlag?: number;
  shift: number;
}
declare const measured: Measured | undefined;

/** Pages of one site: the one whose flags count, and one without companies from which a person comes. */
export interface MeasuredPages {
  readonly flagged: string;
  readonly quiet: string;
}

/** How a measured page is come to. `sameTab`: from another page of its site; `newTab`: in a tab opened for it. */
export type Arrival = 'sameTab' | 'newTab';

/** How long the page that is left is let come to rest, in milliseconds. */
const REST_MS = 300;
/** What a measured page says once its first flag can be seen. */
const FLAGGED = 'first flag drawn';

/** Runs in each page of the tab before its own scripts. */
function watch({ overlay, flagged, told }: { overlay: string; flagged: string; told: string }): void {
  if (location.href !== flagged) return;
  const here: Measured = { shift: 0 };
  Object.assign(globalThis, { measured: here });
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) here.shift += (entry as unknown as { value: number }).value;
  }).observe({ type: 'layout-shift', buffered: true });
  addEventListener('DOMContentLoaded', () => {
    const ready = performance.now();
    const look = (): void => {
      const hosts = [...document.querySelectorAll(overlay)];
      const isDrawn = hosts.some((host) => host.shadowRoot?.querySelector('.flag:not([hidden]) button'));
      if (isDrawn) {
        here.firstFlag = performance.now() - ready;
        console.debug(told);
      } else setTimeout(look, 1);
    };
    look();
  });
}

async function open(
  extension: RunningExtension,
  { flagged, quiet }: MeasuredPages,
  arrival: Arrival,
  isCold: boolean,
): Promise<Page> {
  const page = await extension.context.newPage();
  await page.addInitScript(watch, { overlay: OVERLAY, flagged, told: FLAGGED });
  if (arrival === 'sameTab') {
    await page.goto(quiet);
    await page.waitForTimeout(REST_MS);
  }
  if (isCold) await stopWorker(extension);
  // The page itself tells when it is done: asking it would have it compile what asks, just when it is measured.
  const drawn = page.waitForEvent('console', (message) => message.text() === FLAGGED);
  await page.goto(flagged);
  await drawn;
  return page;
}

/**
 * Milliseconds from the document being ready to the first flag that can be seen.
 *
 * @param isCold the worker is stopped just before the page is gone to
 */
export async function firstFlag(
  extension: RunningExtension,
  pages: MeasuredPages,
  arrival: Arrival,
  isCold = false,
): Promise<number> {
  const page = await open(extension, pages, arrival, isCold);
  const value = await page.evaluate(() => measured?.firstFlag ?? Number.NaN);
  await page.close();
  return value;
}

/** The cumulative layout shift of a page with flags, two seconds after the first. */
export async function layoutShift(extension: RunningExtension, pages: MeasuredPages): Promise<number> {
  const page = await open(extension, pages, 'newTab', false);
  await page.waitForTimeout(2_000);
  const value = await page.evaluate(() => measured?.shift ?? Number.NaN);
  await page.close();
  return value;
}
