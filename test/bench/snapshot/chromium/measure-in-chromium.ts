import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, chromium, type Page } from 'playwright';
import { buildSnapshot } from '../../../../sdk/src/snapshot/build/build-snapshot.ts';
import type { OpeningCheck } from '../../../../sdk/src/snapshot/open-snapshot.ts';
import { CHROMIUM_SWITCHES, requireChromium } from '../../../browser/find-chromium.ts';
import { type Figures, spread, spreadFigures } from '../../figures.ts';
import { syntheticCode, syntheticRow } from '../synthetic-register.ts';
import type { ColdOpening } from './cold-opening.ts';
import type { BenchPage } from './page.ts';
import { serveBench } from './serve-bench.ts';

/** Listed codes of the snapshot that is opened: it then has a little more than 3 MB. */
const LISTED = 2_050_000;

/** Starts of the browser, each with a new process that has compiled nothing. */
const COLD_STARTS = 7;

/** Codes asked about when look-ups are timed; the first half of them are listed. */
const SAMPLE = 200_000;

/** Rounds of look-ups that only compile. */
const WARMING_ROUNDS = 2;

declare const bench: BenchPage;

/**
 * Opens a snapshot of three megabytes in Chromium, in a worker and in a page, after a cold start: the bytes come from
 * IndexedDB, where an earlier process of the browser put them. Figures without an ending are of the worker with every
 * checksum compared, those that end in `Structure` of the worker with only the structure checked, for bytes that were
 * checked when they were stored, those that end in `Page` of the page.
 */
export async function measureInChromium(): Promise<Figures> {
  const { bytes } = buildSnapshot(
    {
      *listed() {
        for (let number = 0; number < LISTED; number++) yield syntheticRow(number);
      },
      *registered() {
        for (let number = 0; number < LISTED; number++) yield syntheticCode(number);
      },
    },
    { state: new Uint8Array(32), holds: 'codes' },
  );
  const listedCode = syntheticCode(LISTED - 1);
  const listed = Array.from({ length: LISTED }, (_, number) => syntheticCode(number)).join('');
  const sample = Array.from({ length: SAMPLE }, (_, at) => syntheticCode(LISTED - SAMPLE / 2 + at)).join('');
  const server = await serveBench({
    'snapshot.bin': bytes,
    'listed.bin': Buffer.from(listed, 'latin1'),
    'sample.bin': Buffer.from(sample, 'latin1'),
  });
  const profile = mkdtempSync(join(tmpdir(), 'credit-lens-bench-'));
  const visit = <Result>(work: (page: Page) => Promise<Result>): Promise<Result> =>
    inFreshBrowser(profile, server.address, work);
  try {
    await visit((page) => page.evaluate(() => bench.store()));
    const openings: Record<string, ColdOpening[]> = { '': [], Structure: [], Page: [] };
    for (let start = 0; start < COLD_STARTS; start++) {
      const inWorker = (check: OpeningCheck): Promise<ColdOpening> =>
        visit((tab) =>
          tab.evaluate(([how, code]) => bench.openInWorker(how, code), [check, listedCode] as const),
        );
      openings['']?.push(await inWorker('everything'));
      openings['Structure']?.push(await inWorker('structure'));
      openings['Page']?.push(
        await visit((tab) => tab.evaluate((code) => bench.openInPage('everything', code), listedCode)),
      );
    }
    const speeds = await visit((tab) => tab.evaluate(() => bench.lookupsInWorker()));
    const own = speeds.snapshot.slice(WARMING_ROUNDS);
    const set = speeds.set.slice(WARMING_ROUNDS);
    return {
      openedMegabytes: bytes.length / 1e6,
      ...openingFigures(openings),
      lookupsPerSecondChromium: spread(own).median,
      ...spreadFigures(
        'lookupsPerSecondRatioSetChromium',
        spread(own.map((speed, round) => speed / (set[round] ?? Number.NaN))),
      ),
    };
  } finally {
    await server.close();
    rmSync(profile, { recursive: true, force: true });
  }
}

function openingFigures(openings: Readonly<Record<string, readonly ColdOpening[]>>): Figures {
  const figures: Figures = {};
  for (const [how, opened] of Object.entries(openings)) {
    for (const figure of ['readMs', 'openMs', 'firstAnswerMs'] as const) {
      Object.assign(figures, spreadFigures(`${figure}${how}`, spread(opened.map((one) => one[figure]))));
    }
  }
  return figures;
}

async function inFreshBrowser<Result>(
  profile: string,
  address: string,
  work: (page: Page) => Promise<Result>,
): Promise<Result> {
  const context: BrowserContext = await chromium.launchPersistentContext(profile, {
    executablePath: requireChromium(),
    args: [...CHROMIUM_SWITCHES],
    headless: true,
  });
  try {
    const page = await context.newPage();
    await page.goto(address);
    return await work(page);
  } finally {
    await context.close();
  }
}
