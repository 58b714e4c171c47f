import type { RunningExtension } from '../../browser/launch-extension.ts';
import { type Figures, spread, spreadFigures } from '../figures.ts';
import { firstFlag, type MeasuredPages } from './first-flag.ts';

/** How often each is measured. */
const RUNS = 9;

/**
 * The times to the first flag, and those of the shortest way to one, in turn: what else the machine does meanwhile falls upon
 * all of them alike.
 */
export async function measureFirstFlags(
  extension: RunningExtension,
  floor: RunningExtension,
  pages: MeasuredPages,
): Promise<Figures> {
  const ways = [
    { name: 'firstFlagMsWarm', measure: () => firstFlag(extension, pages, 'sameTab') },
    { name: 'firstFlagMsCold', measure: () => firstFlag(extension, pages, 'sameTab', true) },
    { name: 'firstFlagMsFloor', measure: () => firstFlag(floor, pages, 'sameTab') },
    { name: 'firstFlagMsWarmNewTab', measure: () => firstFlag(extension, pages, 'newTab') },
    { name: 'firstFlagMsColdNewTab', measure: () => firstFlag(extension, pages, 'newTab', true) },
    { name: 'firstFlagMsFloorNewTab', measure: () => firstFlag(floor, pages, 'newTab') },
  ].map((way) => ({ ...way, times: [] as number[] }));
  // Not counted: the first page of a browser opens what all later ones share.
  for (const { measure } of ways) await measure();
  for (let run = 0; run < RUNS; run++)
    for (const { times, measure } of run % 2 === 0 ? ways : ways.toReversed()) times.push(await measure());
  return Object.assign({}, ...ways.map(({ name, times }) => spreadFigures(name, spread(times))));
}
