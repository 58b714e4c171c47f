import { startServer } from '@credit-lens/api-mock/start-server';
import type { browser } from '@wxt-dev/browser';
import { buildExtension, buildWidget } from '../../../.ci/build.ts';
import { launchExtension, type RunningExtension } from '../../browser/launch-extension.ts';
import { demoOperatorKey } from '../../site/demo-operator.ts';
import { startSite } from '../../site/start-site.ts';
import { demoAddresses } from '../../tour/demo-addresses.ts';
import { type Figures, spread, spreadFigures } from '../figures.ts';
import { measureContentScript, type ScriptTime } from './content-script-time.ts';
import { layoutShift } from './first-flag.ts';
import { measureFirstFlags } from './first-flags.ts';
import { launchShortestWay, measureEmptyScript } from './floors.ts';
import { measurePackage } from './package-sizes.ts';
import { measureWorkerMemory } from './worker-memory.ts';

/** In functions that run inside an extension page. */
declare const chrome: typeof browser;

/** How often each time is measured. */
const RUNS = 7;
/** How much slower than this machine the device is that counts. */
const SLOWER = 4;
/** Pages walked while requests are counted. */
const PAGES = 50;

/** The figures of the extension: sizes of the production build, and times and memory of the testing build in Chromium. */
export async function benchExtension(inBrowser: boolean): Promise<Figures> {
  buildExtension('production');
  const sizes = measurePackage();
  if (!inBrowser) return sizes;
  buildExtension('testing');
  // The demo marketplace shows badges where they are built: its page shall be the same in every run.
  buildWidget();
  const operatorKey = demoOperatorKey();
  const api = await startServer({ port: 0, operatorKey, database: ':memory:' });
  const site = await startSite({ api: api.address, operatorKey, marketplacePort: 0, portalPort: 0 });
  const pages = { flagged: `${site.marketplace}/`, quiet: `${site.marketplace}/about` };
  const extension = await launchExtension();
  const floor = await launchShortestWay();
  try {
    await extension.configure(api.address, [site.marketplace, site.portal]);
    const addresses = demoAddresses(site.marketplace, site.portal);
    // Every other one without a company.
    const walked = addresses.flatMap((address) => [address, pages.quiet]);
    // Updates keep their own times, whatever is looked at: none shall fall into the walk.
    await extension.controls.evaluate(() => chrome.alarms.clearAll());
    const requests = await requestsOn(extension, walked);

    const quiet: ScriptTime[] = [];
    for (let run = 0; run < RUNS; run++)
      quiet.push(await measureContentScript(extension, pages.quiet, SLOWER));
    const full: ScriptTime[] = [];
    for (let run = 0; run < RUNS; run++) full.push(await measureContentScript(extension, pages.quiet, 1));
    const empty = await measureEmptyScript(RUNS, SLOWER, api.address, pages.quiet);
    await floor.configure(api.address, [site.marketplace]);
    return {
      ...sizes,
      ...spreadFigures('contentScriptMs', spread(quiet.map(({ wall }) => wall))),
      contentScriptCpuMs: spread(quiet.map(({ cpu }) => cpu)).median,
      ...spreadFigures('contentScriptThreadMs', spread(full.map(({ cpu }) => cpu))),
      ...empty,
      ...(await measureFirstFlags(extension, floor, pages)),
      layoutShift: await layoutShift(extension, pages),
      requests,
      ...(await measureWorkerMemory()),
    };
  } finally {
    await extension.close();
    await floor.close();
    await site.close();
    await api.close();
  }
}

/** Requests that the extension makes, to its server or anybody, while so many pages are opened and no card is. */
async function requestsOn(extension: RunningExtension, addresses: readonly string[]): Promise<number> {
  const before = extension.requests.length;
  for (let walked = 0; walked < PAGES; walked++) {
    const page = await extension.context.newPage();
    await page.goto(addresses[walked % addresses.length] ?? '');
    await extension.mentionsOn(page);
    await page.close();
  }
  return extension.requests.length - before;
}
