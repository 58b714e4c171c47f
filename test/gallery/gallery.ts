/**
 * `npm run gallery`: a screenshot of every page that has a site adapter, with its flags, drawn by the built extension,
 * and `index.html` over them, into `out/gallery`.
 *
 * All adapters are switched on for it, by an update like any other. The sellers and bidders are companies that the
 * invented register has on a list, so that there is something to flag.
 */
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { startServer } from '@credit-lens/api-mock/start-server';
import type { browser } from '@wxt-dev/browser';
import { buildExtension } from '../../.ci/build.ts';
import pages from '../adapters/pages.json' with { type: 'json' };
import { FLAGS, TIP } from '../browser/drawn.ts';
import { launchExtension } from '../browser/launch-extension.ts';
import { writeDemoAdapters } from '../site/demo-adapters.ts';
import { galleryPage, type Shown } from './gallery-page.ts';
import { listedCopy } from './listed-copy.ts';

/** In functions that run inside an extension page. */
declare const chrome: typeof browser;

const root = fileURLToPath(new URL('../..', import.meta.url));
const out = join(root, 'out/gallery');
/** Saved under another number than the reconstructed pages of the same shop; here it is that shop's licence. */
const ADDRESSES: Readonly<Record<string, string>> = {
  'jd/licence': 'https://mall.jd.com/showLicence-700101.html',
};
/** Reconstructed pages have no styles of their own. */
const PLAIN = `<style>
body { max-width: 860px; margin: 40px auto; padding: 0 32px; font: 16px/1.9 "Noto Sans CJK SC", sans-serif; color: #222; }
body::before { content: "Reconstructed page · every company is invented"; display: block; margin-bottom: 24px; font-size: 12px; color: #777; }
li, tr, dl { margin: 10px 0; } td, th { padding: 6px 14px; border: 1px solid #ddd; text-align: start; } ul { padding-left: 22px; }
</style>`;

rmSync(out, { recursive: true, force: true });
mkdirSync(out, { recursive: true });
console.log('Building …');
buildExtension('testing');

const adapters = writeDemoAdapters(join(out, 'adapters.json'), (sites) =>
  sites.map((site) => ({ ...site, pages: site.pages.map((page) => ({ ...page, known: 'saved' as const })) })),
);
const api = await startServer({ port: 0, database: ':memory:', adapters });
const { items } = await api.store.listedCodes(new Date());
const listed = items.filter(({ code, name }) => code.includes('FAKE') && /有限公司$/.test(name)).slice(0, 60);
const codes = new Map(
  pages.flatMap(({ lesson }) => {
    const [, code, ...name] = (lesson ?? '').split(' ');
    return code === undefined ? [] : [[name.join(' '), code] as const];
  }),
);
const extension = await launchExtension();

try {
  const all = pages.map((page) => ({ ...page, as: ADDRESSES[page.adapter] ?? page.as }));
  await extension.configure(api.address, [...new Set(all.map(({ as }) => new URL(as).origin))]);
  // What teaches comes first, so that the other pages of a site show whom it taught.
  const teaching = (page: (typeof all)[number]) => (page.lesson === null ? 1 : 0);
  const shown: Shown[] = [];
  for (const page of all.toSorted((one, next) => teaching(one) - teaching(next)))
    shown.push(await show(page));
  shown.sort((one, next) => one.adapter.localeCompare(next.adapter));
  writeFileSync(join(out, 'index.html'), galleryPage(shown));
  const flags = shown.reduce((sum, one) => sum + one.flags, 0);
  console.log(`Wrote ${join(out, 'index.html')}: ${shown.length} pages, ${flags} flags drawn.`);
} finally {
  await extension.close();
  await api.close();
}

async function show({ adapter, file, as }: (typeof pages)[number]): Promise<Shown> {
  const isSaved = file.startsWith('test/pages/');
  const markup = listedCopy(readFileSync(join(root, file), 'utf8'), listed, codes);
  const body = isSaved ? markup : markup.replace(/<\/head>|(?=<body)/, `${PLAIN}$&`);
  const address = as.replace(/#.*$/, '');
  const page = await extension.context.newPage();
  // Whatever else the page asks for, of its own site or of another, it gets at once: nothing leaves this machine or is waited for.
  await page.route('**/*', (route) =>
    route.request().url() === address
      ? route.fulfill({ body, contentType: 'text/html; charset=utf-8' })
      : route.fulfill({ status: 404, body: '' }),
  );
  await page.setViewportSize({ width: 1000, height: 640 });
  await page.goto(as);
  const mentions = await extension.mentionsOn(page);
  const tabId = await extension.controls.evaluate(
    async (url) => (await chrome.tabs.query({})).findLast((tab) => tab.url === url)?.id ?? -1,
    page.url(),
  );
  const state = await extension.send<{ outcome: string } | null>({ type: 'readTabAdapter', tabId });
  const flags = page.locator(FLAGS);
  const count = await flags.count();
  const screenshot = `${adapter.replace('/', '-')}.png`;
  const tip = count === 0 ? null : screenshot.replace('.png', '-tip.png');
  if (count > 0) await flags.first().scrollIntoViewIfNeeded();
  await page.screenshot({ path: join(out, screenshot) });
  if (tip !== null) {
    await flags.first().hover();
    await page.locator(TIP).waitFor();
    await page.screenshot({ path: join(out, tip) });
  }
  // An answer to a page that is closed meanwhile fails, which must not end the whole run.
  await page.unrouteAll({ behavior: 'ignoreErrors' });
  await page.close();
  const outcome = state?.outcome ?? 'none';
  console.log(`  ${adapter}: ${outcome}, ${mentions.length} mentions, ${count} flags`);
  const known = isSaved ? 'saved' : 'reconstructed';
  return { adapter, address: as, known, outcome, mentions: mentions.length, flags: count, screenshot, tip };
}
