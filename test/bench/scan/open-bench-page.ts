import { fileURLToPath } from 'node:url';
import { type Browser, chromium, type Page } from 'playwright';
import { build } from 'vite';
import { CHROMIUM_SWITCHES, requireChromium } from '../../browser/find-chromium.ts';

/** Where the page claims to be; nothing is asked of the network. */
const ADDRESS = 'https://bench.invalid/';

/** With these two headers the browser's clock has steps of 5 µs; without, of 100. */
const ISOLATION = {
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Embedder-Policy': 'require-corp',
};

/** The script of the bench, with the reader as the extension has it, in one file. */
export async function benchScript(entry = './page.ts'): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: 'warn',
    resolve: { conditions: ['@credit-lens/source', 'module', 'browser', 'production', 'import', 'default'] },
    build: {
      write: false,
      target: 'es2023',
      modulePreload: false,
      lib: { entry: fileURLToPath(new URL(entry, import.meta.url)), formats: ['iife'], name: 'benchScript' },
    },
  });
  for (const { output } of [result].flat().filter((part) => 'output' in part)) {
    for (const file of output) if (file.type === 'chunk') return file.code;
  }
  throw new Error(`Vite built no script of ${entry}.`);
}

/** A Chromium with one empty page. */
export async function openBenchPage(): Promise<{ readonly browser: Browser; readonly page: Page }> {
  const browser = await chromium.launch({
    executablePath: requireChromium(),
    args: [...CHROMIUM_SWITCHES],
    headless: true,
  });
  const page = await browser.newPage();
  await page.route(`${ADDRESS}**`, (route) =>
    route.fulfill({
      body: '<!doctype html><body>',
      contentType: 'text/html; charset=utf-8',
      headers: ISOLATION,
    }),
  );
  await page.goto(ADDRESS);
  return { browser, page };
}
