/**
 * `npm run tour`: the main job, headless. Loads the built extension in Chromium, walks the demo marketplace, the
 * tender portal and the pages in `test/pages`, and writes screenshots and `report.json` to `out/tour`.
 *
 *   npm run tour
 *   npm run tour -- --page FILE --as URL     one saved page, served under that address, with its host enabled
 *   npm run tour -- --out DIR                writes there instead
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { startServer } from '@credit-lens/api-mock/start-server';
import { buildExtension, buildWidget } from '../../.ci/build.ts';
import { launchExtension } from '../browser/launch-extension.ts';
import { demoOperatorKey } from '../site/demo-operator.ts';
import { startSite } from '../site/start-site.ts';
import { demoAddresses } from './demo-addresses.ts';
import { emptyFolder } from './empty-folder.ts';
import { openFirstCard, type Visit, visit } from './visit.ts';

const { values } = parseArgs({
  options: {
    page: { type: 'string' },
    as: { type: 'string' },
    out: { type: 'string', default: fileURLToPath(new URL('../../out/tour', import.meta.url)) },
  },
});
if ((values.page === undefined) !== (values.as === undefined)) {
  throw new Error('--page FILE and --as URL belong together: the file, and the address to serve it under.');
}

/** Saved pages of real sites (see test/pages), and the addresses they were saved from. */
const SAVED_PAGES: readonly SavedPage[] = [
  { file: 'test/pages/jd-licence.html', as: 'https://mall.jd.com/showLicence-1.html' },
  { file: 'test/pages/ccgp-award.html', as: 'https://www.ccgp.gov.cn/cggg/dfgg/zbgg/award.htm' },
];

interface SavedPage {
  readonly file: string;
  readonly as: string;
}

const root = fileURLToPath(new URL('../..', import.meta.url));
const out = resolve(values.out);
emptyFolder(out);

console.log('Building …');
buildWidget();
buildExtension('testing');

const operatorKey = demoOperatorKey();
const api = await startServer({ port: 0, operatorKey, database: ':memory:' });
const site = await startSite({ api: api.address, operatorKey, marketplacePort: 0, portalPort: 0 });
const extension = await launchExtension();

try {
  const saved = values.page && values.as ? [{ file: resolve(values.page), as: values.as }] : SAVED_PAGES;
  const addresses = values.page ? [] : demoAddresses(site.marketplace, site.portal);
  const origins = new Set([...addresses, ...saved.map((page) => page.as)].map((one) => new URL(one).origin));
  await extension.configure(api.address, [...origins]);
  for (const page of saved) await serve(page);

  const visits: Visit[] = [];
  for (const address of [...addresses, ...saved.map((page) => page.as)]) {
    const one = await visit(extension, address, join(out, `${name(visits.length, address)}.png`));
    visits.push(one);
    const flags = one.mentions.filter((mention) => mention.flag !== 'none').length;
    console.log(
      `  ${one.title} – ${one.mentions.length} mentions, ${flags} flagged, ${one.requests.length} requests`,
    );
  }
  const cards =
    addresses[0] === undefined ? [] : [await openFirstCard(extension, addresses[0], join(out, 'card.png'))];

  // What nobody asked for: everything that the extension requested while pages were open and no card was.
  const requestsBeforeCard = visits.reduce((sum, { requests }) => sum + requests.length, 0);
  console.log(
    `  ${requestsBeforeCard} requests before a card, ${cards.flatMap(({ requests }) => requests).length} for ${cards.length} opened`,
  );
  const report = { requestsBeforeCard, pages: visits, cards };
  writeFileSync(join(out, 'report.json'), `${JSON.stringify(report, null, 2)}\n`);
  console.log(`Wrote ${join(out, 'report.json')}`);
} finally {
  await extension.close();
  await site.close();
  await api.close();
}

/** Serves a saved file under its own address; nothing else of that host is reached. */
async function serve(page: SavedPage): Promise<void> {
  const body = readFileSync(resolve(root, page.file), 'utf8');
  const { origin } = new URL(page.as);
  await extension.context.route(`${origin}/**`, (route) =>
    route.request().url() === page.as
      ? route.fulfill({ body, contentType: 'text/html; charset=utf-8' })
      : route.fulfill({ status: 404, body: '' }),
  );
}

function name(index: number, address: string): string {
  const { hostname, pathname } = new URL(address);
  const last = pathname === '/' ? 'home' : pathname.slice(1).replaceAll(/[^a-zA-Z0-9]+/g, '-');
  return `${String(index + 1).padStart(2, '0')}-${basename(hostname)}-${last}`;
}
