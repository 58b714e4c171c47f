import type { Page } from 'playwright';
import { type Figures, spread, spreadFigures } from '../figures.ts';
import { MENTIONS, PAGES, TEXTS } from './market-pages.ts';
import { measureOverhead } from './measure-overhead.ts';
import { benchScript, openBenchPage } from './open-bench-page.ts';
import type { ReadPage, Round, ScanBench } from './page.ts';

declare const scanBench: ScanBench;

const ROUNDS = 25;
/** Rounds at the beginning that only compile. */
const WARMING_ROUNDS = 5;
/** mark.js takes seconds for its terms, so it is asked less often. */
const PEER_ROUNDS = 5;
/** Readings of the page in slices, for there to be a hundred of them; and such that are a browser's first. */
const SLICED_READINGS = 15;
const COLD_READINGS = 7;
/** Client-side navigations before the heap is first weighed, and between that and the second time. */
const FIRST_NAVIGATIONS = 200;
const NAVIGATIONS = 1_000;

/**
 * Cost of reading a page of 10,000 texts with 500 companies in Chromium: beside a bare walk over its texts and beside
 * mark.js on fresh copies of the same page, in slices, over a thousand navigations, and on a busy page.
 */
export async function benchScan(): Promise<Figures> {
  const script = await benchScript();
  const { browser, page } = await openBenchPage();
  try {
    await page.addScriptTag({ content: script });
    const figures: Figures = { texts: TEXTS, mentions: MENTIONS };
    for (const kind of Object.keys(PAGES) as (keyof typeof PAGES)[]) {
      const rounds: Round[] = [];
      for (let round = 0; round < ROUNDS; round++) {
        const measured = await page.evaluate(([which, withPeer]) => scanBench.compare(which, withPeer), [
          kind,
          kind === 'Cards' && round >= ROUNDS - PEER_ROUNDS,
        ] as const);
        if (measured.mentions !== MENTIONS)
          throw new Error(`The page "${kind}" names ${MENTIONS} companies; ${measured.mentions} were found.`);
        if (round >= WARMING_ROUNDS) rounds.push(measured);
      }
      Object.assign(figures, ratios(kind === 'Cards' ? '' : kind, rounds));
    }
    const calm: number[] = [];
    for (let time = 0; time < SLICED_READINGS; time++) calm.push(...(await readInSlices(page)).slices);
    const slow = await atQuarterSpeed(page, () => readInSlices(page));
    return {
      ...figures,
      ...sliceFigures(calm),
      ...(await coldSlices(script)),
      longTasks: slow.longTasks,
      ...(await navigations(page)),
      ...(await measureOverhead(script)),
    };
  } finally {
    await browser.close();
  }
}

function ratios(ending: string, rounds: readonly Round[]): Figures {
  const peers = rounds.filter(({ markTerms }) => !Number.isNaN(markTerms));
  const of = (name: string, from: readonly Round[], ratio: (round: Round) => number): Figures =>
    spreadFigures(`${name}${ending}`, spread(from.map(ratio)));
  return {
    ...of('ratioToTreeWalker', rounds, ({ read, walk }) => read / walk),
    ...of('ratioToTreeWalkerAgain', rounds, ({ readAgain, walkAgain }) => readAgain / walkAgain),
    ...of('readMs', rounds, ({ read }) => read),
    ...of('walkMs', rounds, ({ walk }) => walk),
    ...(peers.length === 0
      ? {}
      : {
          ...of('ratioToMarkJs', peers, ({ markTerms, read }) => markTerms / read),
          ...of('ratioToMarkJsPattern', peers, ({ markPattern, read }) => markPattern / read),
        }),
  };
}

function readInSlices(page: Page): Promise<ReadPage> {
  return page.evaluate((expected) => scanBench.readInSlices('Cards', expected), MENTIONS);
}

/** The longest slice of a page's first reading, when nothing of the reader is compiled, in a browser of its own each time. */
async function coldSlices(script: string): Promise<Figures> {
  const longest: number[] = [];
  for (let time = 0; time < COLD_READINGS; time++) {
    const { browser, page } = await openBenchPage();
    try {
      await page.addScriptTag({ content: script });
      longest.push(Math.max(...(await readInSlices(page)).slices));
    } finally {
      await browser.close();
    }
  }
  return spreadFigures('sliceLongestMsCold', spread(longest));
}

function sliceFigures(slices: readonly number[]): Figures {
  const sorted = slices.toSorted((a, b) => a - b);
  return {
    slices: sorted.length,
    sliceMedianMs: spread(sorted).median,
    sliceP99Ms: sorted[Math.ceil(sorted.length * 0.99) - 1] ?? Number.NaN,
  };
}

async function atQuarterSpeed<Result>(page: Page, work: () => Promise<Result>): Promise<Result> {
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: 4 });
  const result = await work();
  await session.send('Emulation.setCPUThrottlingRate', { rate: 1 });
  return result;
}

/** What a thousand changes of view leave behind: heap while the reader runs on, listeners once it has stopped. */
async function navigations(page: Page): Promise<Figures> {
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable');
  const weigh = async (): Promise<{ heap: number; listeners: number }> => {
    for (let time = 0; time < 3; time++) await session.send('HeapProfiler.collectGarbage');
    const { metrics } = await session.send('Performance.getMetrics');
    const value = (name: string): number => metrics.find((one) => one.name === name)?.value ?? Number.NaN;
    return { heap: value('JSHeapUsedSize'), listeners: value('JSEventListeners') };
  };
  const before = await weigh();
  await page.evaluate((times) => scanBench.navigate(times), FIRST_NAVIGATIONS);
  const early = await weigh();
  await page.evaluate((times) => scanBench.navigate(times), NAVIGATIONS);
  const late = await weigh();
  await page.evaluate(() => scanBench.stopNavigating());
  const after = await weigh();
  return {
    navigations: NAVIGATIONS,
    heapGrowthKb: (late.heap - early.heap) / 1_024,
    listenersLeft: after.listeners - before.listeners,
  };
}
