import { fileURLToPath } from 'node:url';
import { chromium, type Page } from 'playwright';
import { build } from 'vite';
import { CHROMIUM_SWITCHES, requireChromium } from '../../test/browser/find-chromium.ts';

/** Runs `work` on an empty page of Chromium, offline, in which `page.ts` has run. */
export async function inChromium<Value>(work: (page: Page) => Promise<Value>): Promise<Value> {
  const browser = await chromium.launch({ executablePath: requireChromium(), args: [...CHROMIUM_SWITCHES] });
  try {
    const page = await browser.newPage({ offline: true });
    await page.evaluate(await script());
    return await work(page);
  } finally {
    await browser.close();
  }
}

/** The reading, in one script. */
async function script(): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'warn',
    resolve: { conditions: ['@credit-lens/source', 'module', 'browser', 'production', 'import', 'default'] },
    build: {
      write: false,
      target: 'es2023',
      modulePreload: false,
      rolldownOptions: {
        input: fileURLToPath(new URL('page.ts', import.meta.url)),
        output: { format: 'iife' },
      },
    },
  });
  for (const { output } of [built].flat().filter((part) => 'output' in part)) {
    for (const file of output) if (file.type === 'chunk') return file.code;
  }
  throw new Error('The reading could not be bundled: Vite wrote no script.');
}
