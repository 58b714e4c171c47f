import { loadavg } from 'node:os';
import type { Figures } from '../figures.ts';
import { measureInBrowsers } from './browser/measure-in-browsers.ts';
import { publishRegister } from './browser/published-register.ts';

/** What a user of the snapshot waits for in browsers, and nothing else: a few minutes instead of the whole bench. */
export async function benchClient(): Promise<Figures> {
  const published = await publishRegister();
  const [loadBefore = 0] = loadavg();
  const figures = await measureInBrowsers(published);
  const [loadAfter = 0] = loadavg();
  return { loadBefore, ...figures, loadAfter };
}
