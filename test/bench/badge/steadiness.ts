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
  /** How long each took, in milliseconds. */
  longTasks: number[];
}

interface Opened extends Seen {
  readonly requests: number;
}

/** Shift, long tasks and requests of a page whose badges came with their answers, on a weak machine, beside the least elements. */
export async function steadiness(browser: Browser, address: string): Promise<Figures> {
  const badges: Opened[] = [];
  const least: Opened[] = [];
  for (let run = 0; run < RUNS; run++) {
    badges.push(await open(browser, `${address}/page`, `${address}/credit-badge.js`));
    least.push(await open(browser, `${address}/least`, `${address}/minimal.js`));
  }
  const worst = (of: readonly Opened[], figure: (opened: Opened) => number) => Math.max(...of.map(figure));
  return {
    layoutShift: worst(badges, ({ shift }) => shift),
    longTasks: worst(badges, ({ longTasks }) => longTasks.length),
    longestTaskMs: worst(badges, ({ longTasks }) => Math.max(0, ...longTasks)),
    longTasksLeast: worst(least, ({ longTasks }) => longTasks.length),
    longestTaskMsLeast: worst(least, ({ longTasks }) => Math.max(0, ...longTasks)),
    requestsFor1000Badges: worst(badges, ({ requests }) => requests - OWN_REQUESTS),
  };
}

async function open(browser: Browser, address: string, script: string): Promise<Opened> {
  const page = await browser.newPage();
  let requests = 0;
  page.on('request', () => {
    requests += 1;
  });
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: THROTTLE });
  await page.addInitScript((from) => {
    const seen: Seen = { shift: 0, longTasks: [] };
    Object.assign(globalThis, { seen });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries())
        seen.shift += (entry as PerformanceEntry & { value: number }).value;
    }).observe({ type: 'layout-shift', buffered: true });
    new PerformanceObserver((list) => {
      // What the page itself costs to be read is not the element's: only what comes after the script is there.
      const [loaded] = performance.getEntriesByName(from);
      const arrived = loaded === undefined ? Number.POSITIVE_INFINITY : loaded.startTime + loaded.duration;
      const after = list.getEntries().filter(({ startTime }) => startTime >= arrived);
      seen.longTasks.push(...after.map(({ duration }) => duration));
    }).observe({ type: 'longtask', buffered: true });
  }, script);
  await page.goto(address, { waitUntil: 'load' });
  await page.waitForTimeout(1_500);
  const seen = await page.evaluate(() => (globalThis as unknown as { seen: Seen }).seen);
  await page.close();
  return { ...seen, requests };
}
