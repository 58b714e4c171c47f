import { accessSync, constants } from 'node:fs';
import { type BrowserVisit, benchCall, type CallBench } from './browser-visit.ts';
import { Marionette } from './marionette.ts';

/** Where Firefox may stand, best first. */
const CANDIDATES = [
  '/usr/bin/firefox-esr',
  '/usr/bin/firefox',
  '/Applications/Firefox.app/Contents/MacOS/firefox',
];

/** The first Firefox on this machine that can be run, or null. `CREDIT_LENS_FIREFOX` names another. */
export function findFirefox(): string | null {
  const named = process.env['CREDIT_LENS_FIREFOX'];
  return [...(named ? [named] : []), ...CANDIDATES].find(isExecutable) ?? null;
}

/** Visits the page at this address with Firefox, without a window. */
export function visitFirefox(firefox: string, profile: string, address: string): BrowserVisit {
  return async (work) => {
    const browser = await Marionette.start(firefox, profile);
    try {
      await browser.send('WebDriver:Navigate', { url: address });
      const call = async (name: string, ...values: unknown[]) => {
        // Without a sandbox of the driver's own: what the page has put on its global object is wanted.
        const parameters = { script: `return ${benchCall(name, values)}`, args: [], sandbox: null };
        const answer = await browser.send('WebDriver:ExecuteScript', parameters);
        return (answer as { value: unknown }).value;
      };
      return await work(call as CallBench);
    } finally {
      await browser.close();
    }
  };
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
