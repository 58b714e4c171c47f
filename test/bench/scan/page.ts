import Mark from 'mark.js';
import { discoverMentions } from '../../../extension/page/reading/discover-mentions.ts';
import { createPageReader, type PageReader } from '../../../extension/page/reading/page-reader.ts';
import { PAGES } from './market-pages.ts';

/** Times of one round, in ms: each on a page that nobody has read yet, and once more on the same. */
export interface Round {
  readonly walk: number;
  readonly walkAgain: number;
  readonly read: number;
  readonly readAgain: number;
  readonly markTerms: number;
  readonly markPattern: number;
  readonly mentions: number;
}

export interface ReadPage {
  readonly slices: number[];
  readonly longTasks: number;
  readonly mentions: number;
}

/** Names and codes alike in one pattern, for mark.js: less than what we look for. */
const PATTERN = /[\u4e00-\u9fff]{3,30}有限公司|[0-9A-Z]{18}/gu;

/** The bench's own waiting, whose timers are not the reader's. */
const { setTimeout: wait } = window;
const settle = (ms = 30): Promise<void> => new Promise((resolve) => wait(resolve, ms));

async function show(page: keyof typeof PAGES): Promise<void> {
  document.body.innerHTML = PAGES[page]();
  void document.body.offsetHeight;
  await settle();
}

function timed(work: () => void): number {
  const began = performance.now();
  work();
  return performance.now() - began;
}

function walk(): void {
  const walker = document.createTreeWalker(document, NodeFilter.SHOW_TEXT);
  let letters = 0;
  while (walker.nextNode()) letters += walker.currentNode.nodeValue?.length ?? 0;
  if (letters === 0) throw new Error('The bare walk read nothing.');
}

function texts(): string[] {
  return [...discoverMentions(document)].flatMap((mention) => (mention === null ? [] : [mention.text]));
}

/** Measures reading against a bare walk and against mark.js, which is given what reading found. */
async function compare(page: keyof typeof PAGES, withPeer: boolean): Promise<Round> {
  await show(page);
  const walkTime = timed(walk);
  const walkAgain = timed(walk);
  await show(page);
  let found: string[] = [];
  const read = timed(() => {
    found = texts();
  });
  const readAgain = timed(texts);
  let markTerms = Number.NaN;
  let markPattern = Number.NaN;
  if (withPeer) {
    await show(page);
    markPattern = timed(() => new Mark(document.body).markRegExp(PATTERN));
    await show(page);
    const terms = [...new Set(found)];
    markTerms = timed(() => new Mark(document.body).mark(terms, { separateWordSearch: false }));
  }
  return {
    walk: walkTime,
    walkAgain,
    read,
    readAgain,
    markTerms,
    markPattern,
    mentions: found.length,
  };
}

function createReader(onFound: (count: number) => void): PageReader {
  return createPageReader({
    document,
    ignore: () => false,
    onMentions: (added) => onFound(added.length),
    onGone: () => undefined,
  });
}

function startReader(onFound: (count: number) => void): PageReader {
  const reader = createReader(onFound);
  reader.start();
  return reader;
}

/**
 * Reads a page as the extension does, and tells how long each slice took: the first, which starting is, those that go
 * before what else the page has waiting, those that wait for the browser to be idle, and those after a rest.
 */
async function readInSlices(page: keyof typeof PAGES, expected: number): Promise<ReadPage> {
  await show(page);
  await settle(300);
  const slices: number[] = [];
  const slice = (work: () => void): void => {
    slices.push(timed(work));
  };
  const { requestIdleCallback, setTimeout, scheduler } = window;
  window.requestIdleCallback = (callback, options) =>
    requestIdleCallback.call(window, (deadline) => slice(() => callback(deadline)), options);
  window.setTimeout = ((work: () => void, delay?: number) =>
    setTimeout.call(window, () => slice(work), delay)) as typeof window.setTimeout;
  scheduler.postTask = (work, options) =>
    Scheduler.prototype.postTask.call(scheduler, () => slice(work as () => void), options);
  let longTasks = 0;
  const observer = new PerformanceObserver((list) => {
    longTasks += list.getEntries().length;
  });
  observer.observe({ type: 'longtask' });
  let mentions = 0;
  const reader = createReader((count) => {
    mentions += count;
  });
  slice(() => reader.start());
  for (let waited = 0; waited < 200 && mentions < expected; waited++) await settle(50);
  await settle(300);
  reader.stop();
  observer.disconnect();
  Object.assign(window, { requestIdleCallback, setTimeout });
  Reflect.deleteProperty(scheduler, 'postTask');
  return { slices, longTasks, mentions };
}

let navigator: PageReader | null = null;

/** Goes from view to view as an application of one page does; the reader runs from the first call on. */
async function navigate(times: number): Promise<void> {
  navigator ??= startReader(() => undefined);
  const half = PAGES.Cards().slice(0, 20_000);
  for (let time = 0; time < times; time++) {
    history.pushState(null, '', `#${time % 50}`);
    document.body.innerHTML = half;
    await settle(time % 20 === 0 ? 120 : 2);
  }
  await settle(500);
}

function stopNavigating(): void {
  navigator?.stop();
  navigator = null;
  document.body.replaceChildren();
}

const scanBench = { compare, readInSlices, navigate, stopNavigating, startReader };
export type ScanBench = typeof scanBench;
(globalThis as { scanBench?: ScanBench }).scanBench = scanBench;
