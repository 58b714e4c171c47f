import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, type CDPSession, chromium } from 'playwright';
import { CHROMIUM_SWITCHES, findChromium } from '../../browser/find-chromium.ts';
import { type Figures, spread, spreadFigures } from '../figures.ts';
import { Marionette } from '../snapshot/browser/marionette.ts';
import { findFirefox } from '../snapshot/browser/visit-firefox.ts';
import { renderTime } from './render-time.ts';
import { SAMPLE_ANSWERS } from './sample-answers.ts';
import { serveBadges } from './serve-badges.ts';
import { steadiness } from './steadiness.ts';

/** Elements on a page, and how often each page is measured, the two kinds in turn. */
const COUNT = 1_000;
const RUNS = 9;

type Tag = 'credit-badge' | 'minimal-element';

/** What one page took: by the clock, and in Chromium the processor time of its main thread, in milliseconds. */
interface Taken {
  readonly wall: number;
  readonly work?: number;
}

/** What a page of a thousand badges costs, beside one of a thousand of the least Lit elements, in two browsers. */
export async function measureInBrowser(): Promise<Figures> {
  const { address, close } = await serveBadges(COUNT);
  try {
    return { ...(await inChromium(address)), ...(await inFirefox(address)) };
  } finally {
    await close();
  }
}

async function inChromium(address: string): Promise<Figures> {
  const executablePath = findChromium();
  const browser = await chromium.launch({
    ...(executablePath === null ? {} : { executablePath }),
    args: [...CHROMIUM_SWITCHES],
  });
  try {
    return {
      ...(await renderRatio('', (tag) => timeInChromium(browser, address, tag))),
      ...(await steadiness(browser, address)),
    };
  } finally {
    await browser.close();
  }
}

async function timeInChromium(browser: Browser, address: string, tag: Tag): Promise<Taken> {
  const page = await browser.newPage();
  await page.goto(`${address}/`, { waitUntil: 'load' });
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  const before = await workedFor(session);
  const wall = (await page.evaluate(call(tag))) as number;
  const work = (await workedFor(session)) - before;
  await page.close();
  return { wall, work };
}

/** Processor time of all tasks of the main thread so far, in milliseconds: what else runs on the machine is not in it. */
async function workedFor(session: CDPSession): Promise<number> {
  const { metrics } = await session.send('Performance.getMetrics');
  const seconds = metrics.find(({ name }) => name === 'TaskDuration')?.value;
  if (seconds === undefined) throw new Error('Chromium does not tell how long its tasks took: TaskDuration.');
  return seconds * 1_000;
}

/** Null where this machine has no Firefox. */
async function inFirefox(address: string): Promise<Figures> {
  const firefox = findFirefox();
  if (firefox === null) {
    console.error('Firefox not found: its figures are null.');
    return { renderRatioFirefox: null };
  }
  const profile = mkdtempSync(join(tmpdir(), 'credit-lens-bench-'));
  const browser = await Marionette.start(firefox, profile);
  try {
    return await renderRatio('Firefox', async (tag) => {
      await browser.send('WebDriver:Navigate', { url: `${address}/` });
      // Without a sandbox of the driver's own: what the page has put on its global object is wanted.
      const parameters = { script: `return ${call(tag)}`, args: [], sandbox: null };
      return {
        wall: ((await browser.send('WebDriver:ExecuteScript', parameters)) as { value: number }).value,
      };
    });
  } finally {
    await browser.close();
    rmSync(profile, { recursive: true, force: true });
  }
}

const call = (tag: Tag): string =>
  `(${renderTime})(${[tag, COUNT, SAMPLE_ANSWERS].map((value) => JSON.stringify(value)).join(', ')})`;

/** The ratio is taken within a pair, whose order changes; the first pair only compiles. */
async function renderRatio(browser: string, measure: (tag: Tag) => Promise<Taken>): Promise<Figures> {
  const badges: Taken[] = [];
  const least: Taken[] = [];
  for (let run = 0; run <= RUNS; run++) {
    const taken: Partial<Record<Tag, Taken>> = {};
    const order: Tag[] = ['credit-badge', 'minimal-element'];
    for (const tag of run % 2 === 0 ? order : order.reverse()) taken[tag] = await measure(tag);
    const { 'credit-badge': badge, 'minimal-element': minimal } = taken;
    if (run === 0 || !badge || !minimal) continue;
    badges.push(badge);
    least.push(minimal);
  }
  const figuresOf = (what: '' | 'Work', kind: keyof Taken): Figures => {
    const ours = badges.map(({ [kind]: milliseconds = Number.NaN }) => milliseconds);
    const theirs = least.map(({ [kind]: milliseconds = Number.NaN }) => milliseconds);
    return {
      ...spreadFigures(
        `render${what}Ratio${browser}`,
        spread(ours.map((milliseconds, pair) => milliseconds / (theirs[pair] ?? Number.NaN))),
      ),
      [`render${what}Ms${browser}`]: spread(ours).median,
      [`render${what}MsLeast${browser}`]: spread(theirs).median,
    };
  };
  return {
    ...figuresOf('', 'wall'),
    ...(badges.every(({ work }) => work !== undefined) ? figuresOf('Work', 'work') : {}),
  };
}
