import { readFileSync } from 'node:fs';
import { type Browser, chromium, type Page } from 'playwright';
import { build } from 'vite';
import { CHROMIUM_SWITCHES, findChromium } from '../../browser/find-chromium.ts';
import { type Figures, spread } from '../figures.ts';

const DIST = new URL('../../../widget/dist/', import.meta.url);
const ORIGIN = 'https://portal.example';
/** Elements on a page, and how often each page is measured. */
const COUNT = 1_000;
const RUNS = 9;
/** Slower by this factor, as a weak phone is. */
const THROTTLE = 4;

/** What a page of a thousand badges costs in Chromium, beside one of a thousand of the least Lit elements. */
export async function measureInBrowser(): Promise<Figures> {
  const minimal = await bundledMinimal();
  const executablePath = findChromium();
  const browser = await chromium.launch({
    ...(executablePath === null ? {} : { executablePath }),
    args: [...CHROMIUM_SWITCHES],
  });
  try {
    const ratios: number[] = [];
    for (let run = 0; run < RUNS; run++) {
      const badges = await renderTime(browser, minimal, 'credit-badge');
      ratios.push(badges / (await renderTime(browser, minimal, 'minimal-element')));
    }
    const { median, lowest, highest } = spread(ratios);
    return {
      renderRatio: median,
      renderRatioLowest: lowest,
      renderRatioHighest: highest,
      ...(await steadiness(browser, minimal)),
    };
  } finally {
    await browser.close();
  }
}

async function bundledMinimal(): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      lib: {
        entry: new URL('minimal-element.ts', import.meta.url).pathname,
        formats: ['es'],
        fileName: 'minimal',
      },
    },
  });
  const [first] = [built].flat();
  if (first === undefined || !('output' in first)) throw new Error('The least element was not built.');
  return first.output[0].code;
}

async function pageOf(browser: Browser, minimal: string, body: string): Promise<Page> {
  const page = await browser.newPage();
  await page.route(`${ORIGIN}/**`, (route) => {
    const { pathname } = new URL(route.request().url());
    if (pathname === '/') return route.fulfill({ contentType: 'text/html; charset=utf-8', body });
    const script = pathname === '/minimal.js' ? minimal : readFileSync(new URL(`.${pathname}`, DIST), 'utf8');
    return route.fulfill({ contentType: 'text/javascript', body: script });
  });
  return page;
}

/** Milliseconds from the first element to their layout, of elements that are registered already. */
async function renderTime(browser: Browser, minimal: string, tag: string): Promise<number> {
  const page = await pageOf(
    browser,
    minimal,
    '<!doctype html><html lang="en"><body><script type="module" src="/credit-badge.js"></script><script type="module" src="/minimal.js"></script>',
  );
  await page.goto(`${ORIGIN}/`, { waitUntil: 'load' });
  const milliseconds = await page.evaluate(
    async ({ tag: name, count, result }) => {
      const place = document.createElement('div');
      const started = performance.now();
      for (let index = 0; index < count; index++) {
        const element = document.createElement(name);
        if (name === 'credit-badge') {
          element.setAttribute('code', result.code);
          Object.assign(element, { result });
        } else Object.assign(element, { label: 'Not covered' });
        place.append(element);
      }
      document.body.append(place);
      await (place.lastElementChild as Element & { updateComplete: Promise<boolean> }).updateComplete;
      place.getBoundingClientRect();
      return performance.now() - started;
    },
    { tag, count: COUNT, result: RESULT },
  );
  await page.close();
  return milliseconds;
}

/** Shift, long tasks and requests of a page whose badges came with their answers, on a weak machine. */
async function steadiness(browser: Browser, minimal: string): Promise<Figures> {
  const badges = Array.from(
    { length: COUNT },
    () => `<p><credit-badge code="${RESULT.code}"></credit-badge> 乌有`,
  ).join('');
  const style =
    'credit-badge:not(:defined){display:inline-block;min-inline-size:96px;block-size:24px;vertical-align:middle}';
  const page = await pageOf(
    browser,
    minimal,
    `<!doctype html><html lang="en"><style>${style}</style><script type="application/json" data-credit-lens-results>[${JSON.stringify(RESULT)}]</script><body>${badges}<script type="module" src="/credit-badge.js"></script>`,
  );
  let requests = -2;
  page.on('request', () => {
    requests += 1;
  });
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: THROTTLE });
  await page.addInitScript(() => {
    const seen = { shift: 0, tasks: 0 };
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
  await page.goto(`${ORIGIN}/`, { waitUntil: 'load' });
  await page.waitForTimeout(1_500);
  const { shift, tasks } = await page.evaluate(
    () => (globalThis as unknown as { seen: { shift: number; tasks: number } }).seen,
  );
  await page.close();
  return { layoutShift: shift, longTasks: tasks, requestsFor1000Badges: requests };
}

const RESULT = {
  outcome: 'notCovered',
  reason: 'outsideRegister',
  key: '91330106FAKE000133',
  code: '91330106FAKE000133',
  asOf: '2026-01-01T00:00:00Z',
  freshUntil: '2099-01-01T00:00:00Z',
};
