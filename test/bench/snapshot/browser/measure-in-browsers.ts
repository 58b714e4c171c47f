import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { OpeningCheck } from '../../../../sdk/src/snapshot/open-snapshot.ts';
import { type Figures, spread, spreadFigures } from '../../figures.ts';
import { syntheticCode } from '../synthetic-register.ts';
import type { BrowserVisit } from './browser-visit.ts';
import type { ColdOpening } from './cold-opening.ts';
import { measureClient } from './measure-client.ts';
import { LISTED, type PublishedRegister } from './published-register.ts';
import { serveBench } from './serve-bench.ts';
import { visitChromium } from './visit-chromium.ts';
import { findFirefox, visitFirefox } from './visit-firefox.ts';

/** Starts of the browser, each with a new process that has compiled nothing. */
const COLD_STARTS = 7;

/** Codes asked about when look-ups are timed; the first half of them are listed. */
const SAMPLE = 200_000;

/** Rounds of look-ups that only compile. */
const WARMING_ROUNDS = 2;

/** Figures that a machine without Firefox does not have. */
const WITHOUT_FIREFOX: Figures = {
  openMsFirefox: null,
  openMsStoredFirefox: null,
  firstAnswerMsFirefox: null,
};

/**
 * Opens a snapshot of three megabytes in Chromium and Firefox after a cold start: the client's figures in both, the
 * engine's own in Chromium.
 */
export async function measureInBrowsers(published: PublishedRegister): Promise<Figures> {
  const codes = (count: number, from: number): Buffer =>
    Buffer.from(Array.from({ length: count }, (_, at) => syntheticCode(from + at)).join(''), 'latin1');
  const server = await serveBench({
    ...published.files,
    'listed.bin': codes(LISTED, 0),
    'sample.bin': codes(SAMPLE, LISTED - SAMPLE / 2),
  });
  const profile = (): string => mkdtempSync(join(tmpdir(), 'credit-lens-bench-'));
  const profiles = { chromium: profile(), firefox: profile() };
  try {
    const chromium = visitChromium(profiles.chromium, server.address);
    const firefox = findFirefox();
    if (firefox === null) console.error('Firefox not found: its figures are null.');
    return {
      openedMegabytes: published.snapshot.length / 1e6,
      ...(await measureClient(chromium, server.address, published)),
      ...(await measureEngine(chromium)),
      ...(firefox === null
        ? WITHOUT_FIREFOX
        : inFirefox(
            await measureClient(
              visitFirefox(firefox, profiles.firefox, server.address),
              server.address,
              published,
            ),
          )),
    };
  } finally {
    await server.close();
    for (const folder of Object.values(profiles)) rmSync(folder, { recursive: true, force: true });
  }
}

async function measureEngine(visit: BrowserVisit): Promise<Figures> {
  await visit((call) => call('store'));
  const listedCode = syntheticCode(LISTED - 1);
  const openings: Record<string, ColdOpening[]> = { Everything: [], Structure: [], Page: [] };
  for (let start = 0; start < COLD_STARTS; start++) {
    const inWorker = (check: OpeningCheck) => visit((call) => call('openInWorker', check, listedCode));
    openings['Everything']?.push(await inWorker('everything'));
    openings['Structure']?.push(await inWorker('structure'));
    openings['Page']?.push(await visit((call) => call('openInPage', 'everything', listedCode)));
  }
  const { snapshot, set } = await visit((call) => call('lookupsInWorker'));
  const own = snapshot.slice(WARMING_ROUNDS);
  const ratios = own.map((speed, round) => speed / (set[WARMING_ROUNDS + round] ?? Number.NaN));
  return {
    ...openingFigures(openings),
    lookupsPerSecondChromium: spread(own).median,
    ...spreadFigures('lookupsPerSecondRatioSetChromium', spread(ratios)),
  };
}

function openingFigures(openings: Readonly<Record<string, readonly ColdOpening[]>>): Figures {
  const figures: Figures = {};
  for (const [how, opened] of Object.entries(openings)) {
    for (const figure of ['readMs', 'openMs', 'firstAnswerMs'] as const) {
      Object.assign(
        figures,
        spreadFigures(`${figure}Engine${how}`, spread(opened.map((one) => one[figure]))),
      );
    }
  }
  return figures;
}

/** The same figures, with `Firefox` before `Lowest` and `Highest` or at the end. */
function inFirefox(figures: Figures): Figures {
  return Object.fromEntries(
    Object.entries(figures).map(([name, value]) => [name.replace(/(Lowest|Highest)?$/, 'Firefox$1'), value]),
  );
}
