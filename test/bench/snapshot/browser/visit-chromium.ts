import { chromium } from 'playwright';
import { CHROMIUM_SWITCHES, requireChromium } from '../../../browser/find-chromium.ts';
import { type BrowserVisit, benchCall, type CallBench } from './browser-visit.ts';

/** Visits the page at this address with Chromium, without a window. */
export function visitChromium(profile: string, address: string): BrowserVisit {
  return async (work) => {
    const context = await chromium.launchPersistentContext(profile, {
      executablePath: requireChromium(),
      args: [...CHROMIUM_SWITCHES],
      headless: true,
    });
    try {
      const page = await context.newPage();
      await page.goto(address);
      const call = (name: string, ...values: unknown[]) => page.evaluate(benchCall(name, values));
      return await work(call as CallBench);
    } finally {
      await context.close();
    }
  };
}
