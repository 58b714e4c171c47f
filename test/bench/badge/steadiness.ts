import type { Browser } from 'playwright';
import type { Figures } from '../figures.ts';

/** Slower by this factor, as a weak phone is. */
const THROTTLE = 4;
/** How often the page is opened; the worst counts. */
const RUNS = 3;
/** What the page itself asks for: itself and the script of the badge. */
const OWN_REQUESTS = 2;

/** What a page sees of itself while its badges are drawn. */
interface Seen {
  shift: number;
  tasks: number;
}

/** Shift, long tasks and requests of a page whose badges came with their answers, on a weak machine. */
export async function steadiness(browser: Browser, address: string): Promise<Figures> {
  const figures = { layoutShift: 0, longTasks: 0, requestsFor1000Badges: 0 };
  for (let run = 0; run < RUNS; run++) {
    const { shift, tasks, requests } = await open(browser, address);
    figures.layoutShift = Math.max(figures.layoutShift, shift);
    figures.longTasks = Math.max(figures.longTasks, tasks);
    figures.requestsFor1000Badges = Math.max(figures.requestsFor1000Badges, requests - OWN_REQUESTS);
  }
  return figures;
}

async function open(browser: Browser, address: string): Promise<Seen & { requests: number }> {
  const page = await browser.newPage();
  let requests = 0;
  page.on('request', () => {
    requests += 1;
  });
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: THROTTLE });
  await page.addInitScript(() => {
    const seen: Seen = { shift: 0, tasks: 0 };
    Object.assign(globalThis, { seen });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries())
        seen.shift += (entry as PerformanceEntry & { value: number }).value;
    }).observe({ type: 'layout-shift', buffered: true });
    new PerformanceObserver((list) => {
      // What the page itself costs to be read is not the element's: only what comes after the script is there.
      const [script] = performance.getEntriesByName(`${location.origin}/credit-badge.js`);
      const arrived = script === undefined ? Number.POSITIVE_INFINITY : script.startTime + script.duration;
      seen.tasks += list.getEntries().filter(({ startTime }) => startTime >= arrived).length;
    }).observe({ type: 'longtask', buffered: true });
  });
  await page.goto(address, { waitUntil: 'load' });
  await page.waitForTimeout(1_500);
  const seen = await page.evaluate(() => (globalThis as unknown as { seen: Seen }).seen);
  await page.close();
  return { ...seen, requests };
}
