import type { Page } from 'playwright';
import { OVERLAY } from '../../browser/drawn.ts';
import type { RunningExtension } from '../../browser/launch-extension.ts';

/** What a measured page leaves for us: milliseconds from its document being ready to its first flag, and its layout shifts. */
interface Measured {
  firstFlag?: number;
  shift: number;
}
declare const measured: Measured;

/** Runs in the page before its own scripts. */
function watch(overlay: string): void {
  const here: Measured = { shift: 0 };
  Object.assign(globalThis, { measured: here });
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) here.shift += (entry as unknown as { value: number }).value;
  }).observe({ type: 'layout-shift', buffered: true });
  addEventListener('DOMContentLoaded', () => {
    const ready = performance.now();
    const look = (): void => {
      const hosts = [...document.querySelectorAll(overlay)];
      const isDrawn = hosts.some((host) => host.shadowRoot?.querySelector('.flag:not([hidden]) button'));
      if (isDrawn) here.firstFlag = performance.now() - ready;
      else setTimeout(look, 1);
    };
    look();
  });
}

async function open({ context }: RunningExtension, address: string): Promise<Page> {
  const page = await context.newPage();
  await page.addInitScript(watch, OVERLAY);
  await page.goto(address);
  await page.waitForFunction(() => measured.firstFlag !== undefined);
  return page;
}

/** Milliseconds from the document being ready to the first flag that can be seen. */
export async function firstFlag(extension: RunningExtension, address: string): Promise<number> {
  const page = await open(extension, address);
  const value = await page.evaluate(() => measured.firstFlag ?? Number.NaN);
  await page.close();
  return value;
}

/** The cumulative layout shift of a page with flags, two seconds after the first. */
export async function layoutShift(extension: RunningExtension, address: string): Promise<number> {
  const page = await open(extension, address);
  await page.waitForTimeout(2_000);
  const value = await page.evaluate(() => measured.shift);
  await page.close();
  return value;
}
