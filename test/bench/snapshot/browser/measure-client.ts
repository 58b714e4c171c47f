import { setTimeout as sleep } from 'node:timers/promises';
import { type Figures, spread, spreadFigures } from '../../figures.ts';
import { syntheticCode } from '../synthetic-register.ts';
import type { BrowserVisit } from './browser-visit.ts';
import type { ClientTask } from './client-task.ts';
import { LISTED, type PublishedRegister } from './published-register.ts';

/** Starts of the browser for each kind of worker; in each, one worker that is its first and one later. */
const COLD_STARTS = 15;

/** How long a started browser is left alone, in milliseconds: its own start keeps both cores of a small machine busy. */
const SETTLING = 1_000;

/** Kinds of workers: the ending of their figures, how their script is loaded, and where the files come from. */
const WORKERS = [
  ['', 'module', 'storage'],
  ['Classic', 'classic', 'storage'],
  ['Memory', 'module', 'memory'],
] as const;

/**
 * What a user has: a worker that opens what the client has stored, and answers. `openMs` is the client's `open` from files
 * that were read beforehand, `openMsStored` from IndexedDB; `firstAnswerMs` counts in the page, from before `new Worker`
 * until its first answer has arrived.
 */
export async function measureClient(
  visit: BrowserVisit,
  address: string,
  { trust }: PublishedRegister,
): Promise<Figures> {
  const stored = await visit((call) => call('storeClient', { baseUrl: address, trust }));
  if (stored !== 'updated') throw new Error(`The first update ended otherwise: ${stored}`);
  const task = { baseUrl: address, trust, listedCode: syntheticCode(LISTED - 1) };
  const measured = new Map<string, number[]>();
  const add = (figure: string, ms: number) => measured.set(figure, [...(measured.get(figure) ?? []), ms]);
  for (let start = 0; start < COLD_STARTS; start++) {
    for (const [kind, type, from] of WORKERS) {
      await visit(async (call) => {
        await sleep(SETTLING);
        for (const browser of ['', 'Running']) {
          const opening = await call('openClient', type, { ...task, from } satisfies ClientTask);
          if (from === 'memory') add(`openMs${browser}`, opening.openMs);
          else {
            add(`openMsStored${kind}${browser}`, opening.openMs);
            add(`firstAnswerMs${kind}${browser}`, opening.firstAnswerMs);
            add(`workerStartMs${kind}${browser}`, opening.firstAnswerMs - opening.openMs - opening.checkMs);
          }
        }
      });
    }
  }
  return Object.assign({}, ...[...measured].map(([figure, ms]) => spreadFigures(figure, spread(ms))));
}
