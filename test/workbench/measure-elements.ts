import { type Browser, chromium } from 'playwright';
import { CHROMIUM_SWITCHES, requireChromium } from '../browser/find-chromium.ts';
import { type Baseline, baselineOf } from './baseline.ts';
import { CASES } from './cases/cases.ts';
import { serveWorkbench } from './serve-workbench.ts';

/** A page's width in CSS pixels that holds all languages beside each other. */
const VIEWPORT = { width: 2_400, height: 1_200 };

/** Looks of all elements as this checkout draws them, by element. */
export async function measureElements(): Promise<Readonly<Record<string, Baseline>>> {
  return onWorkbench(async (browser, address) => {
    const found: Record<string, Baseline> = {};
    for (const tag of Object.keys(CASES)) {
      const page = await browser.newPage({ viewport: VIEWPORT, locale: 'en-GB', deviceScaleFactor: 1 });
      await page.goto(`${address}?element=${tag}&boxes`);
      await page.waitForFunction(() => 'measureWorkbench' in window);
      found[tag] = baselineOf(tag, await page.evaluate(() => window.measureWorkbench()));
      await page.close();
    }
    return found;
  });
}

/** Pictures of all pages as this machine's fonts draw them, into a folder, for people to look at. */
export async function pictureElements(folder: string): Promise<readonly string[]> {
  return onWorkbench(async (browser, address) => {
    const files: string[] = [];
    for (const tag of Object.keys(CASES)) {
      const page = await browser.newPage({ viewport: VIEWPORT, locale: 'en-GB' });
      await page.goto(`${address}?element=${tag}`);
      await page.waitForFunction(() => 'measureWorkbench' in window);
      await page.evaluate(() => window.measureWorkbench());
      files.push(`${folder}/${tag}.png`);
      await page.screenshot({ path: `${folder}/${tag}.png`, fullPage: true });
      await page.close();
    }
    return files;
  });
}

async function onWorkbench<Result>(
  work: (browser: Browser, address: string) => Promise<Result>,
): Promise<Result> {
  const [served, browser] = await Promise.all([
    serveWorkbench(),
    chromium.launch({ executablePath: requireChromium(), args: [...CHROMIUM_SWITCHES] }),
  ]);
  try {
    return await work(browser, served.address);
  } finally {
    await browser.close();
    served.close();
  }
}
