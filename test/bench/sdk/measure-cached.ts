import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { chromium } from 'playwright';
import { CHROMIUM_SWITCHES, requireChromium } from '../../browser/find-chromium.ts';
import { type Figures, spread, spreadFigures } from '../figures.ts';
import { bundle } from './bundle-size.ts';
import type { measureCached as measureInPage } from './cached-page.ts';

declare const measureCached: typeof measureInPage;

const ROUNDS = 12;
const WARMING_ROUNDS = 2;
const ANSWERS = 400;

/** Time of a look-up that the cache answers, over that of a bare `get` of the same answer, in IndexedDB in Chromium. */
export async function measureCachedLookups(): Promise<Figures> {
  const script = await bundle({ '../../test/bench/sdk/cached-page.ts': ['measureCached'] });
  const server = createServer((request, response) => {
    const isScript = request.url === '/page.js';
    response.writeHead(200, { 'content-type': isScript ? 'text/javascript' : 'text/html' });
    response.end(isScript ? script : '<!doctype html><script type="module" src="/page.js"></script>');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const browser = await chromium.launch({
    executablePath: requireChromium(),
    args: [...CHROMIUM_SWITCHES],
    headless: true,
  });
  try {
    const page = await browser.newPage();
    await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
    const { bare, own } = await page.evaluate(([rounds, answers]) => measureCached(rounds, answers), [
      WARMING_ROUNDS + ROUNDS,
      ANSWERS,
    ] as const);
    const ratios = own.map((time, round) => time / (bare[round] ?? Number.NaN)).slice(WARMING_ROUNDS);
    return {
      ...spreadFigures('overheadRatio', spread(ratios)),
      microsecondsPerCachedLookup: spread(own.slice(WARMING_ROUNDS)).median * 1_000,
    };
  } finally {
    await browser.close();
    server.close();
  }
}
