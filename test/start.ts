/**
 * `npm start`: the API on an embedded register, the demo marketplace and tender portal, and a browser with the
 * extension. `-- --no-browser` leaves the browser out; `-- --size N` invents N companies instead of 20,000.
 */
import { mkdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { startServer } from '@credit-lens/api-mock/start-server';
import { chromium } from 'playwright';
import { buildExtension, buildWidget, extensionFolder } from '../.ci/build.ts';
import { CHROMIUM_SWITCHES, findChromium } from './browser/find-chromium.ts';
import { writeDemoAdapters } from './site/demo-adapters.ts';
import { demoOperatorKey } from './site/demo-operator.ts';
import { dropOldRegister } from './site/drop-old-register.ts';
import { startSite } from './site/start-site.ts';

const { values } = parseArgs({
  options: {
    'no-browser': { type: 'boolean', default: false },
    port: { type: 'string', default: '8787' },
    'marketplace-port': { type: 'string', default: '8788' },
    'portal-port': { type: 'string', default: '8789' },
    size: { type: 'string', default: '20000' },
  },
});

const folder = fileURLToPath(new URL('../out/demo/', import.meta.url));
mkdirSync(folder, { recursive: true });

console.log('Building …');
buildWidget();
buildExtension('production');

const database = `${folder}register-${values.size}.sqlite`;
dropOldRegister(database, new Date());
console.log(`Opening a register of ${values.size} invented companies …`);
const operatorKey = demoOperatorKey();
const api = await startServer({
  port: Number(values.port),
  operatorKey,
  size: Number(values.size),
  database,
  adapters: writeDemoAdapters(`${folder}adapters.json`),
  badgeFolder: fileURLToPath(new URL('../widget/dist/', import.meta.url)),
});
const site = await startSite({
  api: api.address,
  operatorKey,
  marketplacePort: Number(values['marketplace-port']),
  portalPort: Number(values['portal-port']),
});

console.log(`
Credit Lens is up. Every company in it is invented.

  marketplace     ${site.marketplace}
  tender portal   ${site.portal}
  API             ${api.address}
  API reference   ${api.address}/docs
  embed a badge   ${api.address}/embed
  verify one      ${api.address}/verify
`);

for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void stop());

const canShowBrowser =
  process.platform !== 'linux' || Boolean(process.env['DISPLAY'] || process.env['WAYLAND_DISPLAY']);
const executablePath = findChromium();
if (!values['no-browser'] && canShowBrowser && executablePath !== null) await openBrowser(executablePath);
else explainBrowser();
console.log('Stop with Ctrl+C.');

/** A window with the extension; the person switches a site on in its popup, as everywhere. */
async function openBrowser(path: string): Promise<void> {
  const extension = extensionFolder('production');
  const context = await chromium.launchPersistentContext(`${folder}profile`, {
    executablePath: path,
    headless: false,
    viewport: null,
    args: [...CHROMIUM_SWITCHES, `--disable-extensions-except=${extension}`, `--load-extension=${extension}`],
  });
  const page = context.pages()[0] ?? (await context.newPage());
  await page.goto(site.marketplace);
  context.once('close', () => void stop());
  console.log('In the browser that opened: puzzle icon → Credit Lens → “Show flags on this site”.');
}

function explainBrowser(): void {
  console.log(
    'To see the extension: open chrome://extensions in Chromium, Chrome or Edge, switch on “Developer mode”,\n' +
      `choose “Load unpacked” and take ${extensionFolder('production')}\n` +
      `Then open ${site.marketplace}, click the Credit Lens icon and choose “Show flags on this site”.`,
  );
}

async function stop(): Promise<void> {
  await Promise.allSettled([site.close(), api.close()]);
  process.exit();
}
