import { accessSync, constants } from 'node:fs';
import { chromium } from 'playwright';

/**
 * Where a Chromium may stand, best first. Branded Chrome is not among them: it refuses to load an unpacked
 * extension from the command line.
 */
function candidates(): string[] {
  const named = process.env['CREDIT_LENS_CHROMIUM'];
  return [
    ...(named ? [named] : []),
    '/usr/bin/chromium',
    '/usr/bin/chromium-browser',
    '/snap/bin/chromium',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    chromium.executablePath(),
  ];
}

/** The first Chromium on this machine that can be run, or `null`. */
export function findChromium(): string | null {
  return candidates().find(isExecutable) ?? null;
}

/** As {@link findChromium}, for callers that cannot go on without one. */
export function requireChromium(): string {
  const path = findChromium();
  if (path === null) {
    throw new Error(
      'No Chromium found. "npm start" or "npm test" installs one; or set CREDIT_LENS_CHROMIUM.',
    );
  }
  return path;
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/**
 * Switches for every Chromium that the project starts by itself: no background traffic of the browser's own,
 * so that a request seen is a request made, and no sandbox where root runs the tests.
 */
export const CHROMIUM_SWITCHES: readonly string[] = [
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
];
