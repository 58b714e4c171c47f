/**
 * `npm run soak [-- --minutes N]`: lets the built extension live through N minutes (60 by default) of navigation at the speed
 * of a test: over the demo sites, over saved pages, and through a shop that changes its page in place, with cards opened and
 * closed and the worker stopped now and then. Prints what the memory of the pages and of the worker did, and fails when
 * any of it surely grows.
 */
import { parseArgs } from 'node:util';
import { startServer } from '@credit-lens/api-mock/start-server';
import { buildExtension, buildWidget } from '../../.ci/build.ts';
import { launchExtension } from '../browser/launch-extension.ts';
import { stopWorker } from '../browser/stop-worker.ts';
import { demoOperatorKey } from '../site/demo-operator.ts';
import { startSite } from '../site/start-site.ts';
import { demoAddresses } from '../tour/demo-addresses.ts';
import { SAVED_ADDRESSES, SHOP, serveSoakedSites } from './soaked-sites.ts';
import { takeSample, WATCHED, type Watched } from './take-sample.ts';
import { grows, type Sample, trendOf } from './trend.ts';
import { changeView, navigate } from './walk.ts';

/** The first part of the run fills caches and has the engine compile: it is walked and not counted. */
const WARM_UP = 0.2;
/** Samples in the whole run, and parts of it between two stops of the worker. */
const SAMPLES = 60;
const LIVES = 3;
/** Samples of a worker's life that are not counted: it warms up, too. */
const WARM_UP_SAMPLES = 4;
const HOUR_MS = 3_600_000;

const { values } = parseArgs({ options: { minutes: { type: 'string', default: '60' } } });
const minutes = Number(values.minutes);
if (!Number.isFinite(minutes) || minutes < 1) {
  console.error(`--minutes takes a number of at least 1; "${values.minutes}" was given.`);
  process.exit(1);
}

// The marketplace embeds the badge.
buildWidget();
buildExtension('testing');
const operatorKey = demoOperatorKey();
const api = await startServer({ port: 0, operatorKey, database: ':memory:' });
const site = await startSite({ api: api.address, operatorKey, marketplacePort: 0, portalPort: 0 });
const extension = await launchExtension({ copy: true });
const samples = new Map<Watched, Sample[]>();
let pages = 0;
let views = 0;
let life = 0;
let ofLife = 0;
try {
  await serveSoakedSites(extension.context);
  const origins = [site.marketplace, site.portal, SHOP, ...SAVED_ADDRESSES.map((one) => new URL(one).origin)];
  await extension.configure(api.address, origins);
  const demo = demoAddresses(site.marketplace, site.portal);
  const flagged = new Set([demo[0], demo[1], demo[6]]);
  const addresses = [...demo, ...SAVED_ADDRESSES];
  const shop = await extension.context.newPage();
  const tab = await extension.context.newPage();
  const began = performance.now();
  const passed = () => (performance.now() - began) / (minutes * 60_000);
  let taken = 0;
  while (passed() < 1) {
    for (const address of addresses) {
      await navigate(tab, address, flagged.has(address));
      await changeView(shop, views++);
      pages++;
    }
    // Measured at the same place of each round, so that the same pages are open.
    if (passed() < WARM_UP + ((1 - WARM_UP) * taken) / SAMPLES) continue;
    taken++;
    ofLife++;
    while (views % 3 !== 2) await changeView(shop, views++);
    const measured = await takeSample(extension, shop, tab);
    const hours = (performance.now() - began) / HOUR_MS;
    for (const [name, value] of Object.entries(measured) as [Watched, number][]) {
      const isWorker = name.startsWith('worker');
      if (isWorker && ofLife <= WARM_UP_SAMPLES) continue;
      const kept = samples.get(name) ?? [];
      samples.set(name, kept);
      // Only the worker begins anew when it is stopped.
      kept.push({ hours, value, life: isWorker ? life : 0 });
    }
    if (passed() < WARM_UP + ((1 - WARM_UP) * (life + 1)) / LIVES) continue;
    await stopWorker(extension);
    life++;
    ofLife = 0;
  }
} finally {
  await extension.close();
  await site.close();
  await api.close();
}

console.log(`${pages} pages and ${views} views in ${minutes} minutes, the worker stopped ${life} times`);
console.log(
  `${'watched'.padEnd(16)}${'middle'.padStart(10)}${'per hour'.padStart(12)}${'± (95 %)'.padStart(12)}`,
);
let failed = false;
let isTooShort = false;
for (const [name, allowed] of Object.entries(WATCHED) as [Watched, number][]) {
  const trend = trendOf(samples.get(name) ?? []);
  if (trend === null) {
    console.log(`${name.padEnd(16)} too few samples: a longer run tells`);
    isTooShort = true;
    continue;
  }
  const isGrowing = grows(trend, allowed);
  failed ||= isGrowing;
  const figures = [trend.median, trend.perHour, trend.spread];
  const columns = figures.map((figure, at) => figure.toFixed(2).padStart(at === 0 ? 10 : 12)).join('');
  console.log(`${name.padEnd(16)}${columns}${isGrowing ? `  grows (${allowed} allowed)` : ''}`);
}
if (failed) console.log('Something grows.');
else if (isTooShort) console.log('The run was too short to tell.');
else console.log('Nothing surely grows by more than is allowed.');
process.exitCode = failed || isTooShort ? 1 : 0;
