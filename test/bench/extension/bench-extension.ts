import { startServer } from '@credit-lens/api-mock/start-server';
import { buildExtension } from '../../../.ci/build.ts';
import { launchExtension } from '../../browser/launch-extension.ts';
import { stopWorker } from '../../browser/stop-worker.ts';
import { startSite } from '../../site/start-site.ts';
import { demoAddresses } from '../../tour/demo-addresses.ts';
import { type Figures, spread, spreadFigures } from '../figures.ts';
import { measureContentScript } from './content-script-time.ts';
import { firstFlag, layoutShift } from './first-flag.ts';
import { measurePackage } from './package-sizes.ts';
import { workerMegabytes } from './worker.ts';

/** How often each time is measured. */
const RUNS = 7;
/** Pages walked while requests are counted. */
const PAGES = 50;

/** The figures of the extension: sizes of the production build, and times and memory of the testing build in Chromium. */
export async function benchExtension(inBrowser: boolean): Promise<Figures> {
  buildExtension('production');
  const sizes = measurePackage();
  if (!inBrowser) return sizes;
  buildExtension('testing');
  const api = await startServer({ port: 0, database: ':memory:' });
  const site = await startSite({ api: api.address, marketplacePort: 0, portalPort: 0 });
  const extension = await launchExtension();
  try {
    await extension.configure(api.address, [site.marketplace, site.portal]);
    const addresses = demoAddresses(site.marketplace, site.portal);
    const before = extension.requests.length;
    for (let walked = 0; walked < PAGES; walked++) {
      const page = await extension.context.newPage();
      await page.goto(addresses[walked % addresses.length] ?? site.marketplace);
      await page.waitForTimeout(150);
      await page.close();
    }
    const requests = extension.requests.length - before;

    const quiet: number[] = [];
    for (let run = 0; run < RUNS; run++)
      quiet.push(await measureContentScript(extension, `${site.marketplace}/about`));
    const warm: number[] = [];
    for (let run = 0; run < RUNS; run++) warm.push(await firstFlag(extension, `${site.marketplace}/`));
    const cold: number[] = [];
    for (let run = 0; run < RUNS; run++) {
      await stopWorker(extension);
      cold.push(await firstFlag(extension, `${site.marketplace}/`));
    }
    return {
      ...sizes,
      ...spreadFigures('contentScriptMs', spread(quiet)),
      ...spreadFigures('firstFlagMsCold', spread(cold)),
      ...spreadFigures('firstFlagMsWarm', spread(warm)),
      layoutShift: await layoutShift(extension, `${site.marketplace}/`),
      ...(await workerMegabytes(extension)),
      requests,
    };
  } finally {
    await extension.close();
    await site.close();
    await api.close();
  }
}
