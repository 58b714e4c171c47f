import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, chromium } from 'playwright';
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
      ...(await steadiness(browser, `${address}/page`)),
    };
  } finally {
    await browser.close();
  }
}

async function timeInChromium(browser: Browser, address: string, tag: Tag): Promise<number> {
  const page = await browser.newPage();
  await page.goto(`${address}/`, { waitUntil: 'load' });
  const milliseconds = (await page.evaluate(call(tag))) as number;
  await page.close();
  return milliseconds;
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
      return ((await browser.send('WebDriver:ExecuteScript', parameters)) as { value: number }).value;
    });
  } finally {
    await browser.close();
    rmSync(profile, { recursive: true, force: true });
  }
}

const call = (tag: Tag): string =>
  `(${renderTime})(${[tag, COUNT, SAMPLE_ANSWERS].map((value) => JSON.stringify(value)).join(', ')})`;

/** The ratio is taken within a pair, whose order changes; the first pair only compiles. */
async function renderRatio(browser: string, measure: (tag: Tag) => Promise<number>): Promise<Figures> {
  const badges: number[] = [];
  const ratios: number[] = [];
  for (let run = 0; run <= RUNS; run++) {
    const taken = { 'credit-badge': 0, 'minimal-element': 0 };
    const order: Tag[] = ['credit-badge', 'minimal-element'];
    for (const tag of run % 2 === 0 ? order : order.reverse()) taken[tag] = await measure(tag);
    if (run === 0) continue;
    badges.push(taken['credit-badge']);
    ratios.push(taken['credit-badge'] / taken['minimal-element']);
  }
  return {
    ...spreadFigures(`renderRatio${browser}`, spread(ratios)),
    [`renderMs${browser}`]: spread(badges).median,
  };
}
