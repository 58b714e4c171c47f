import type { Alarms } from 'webextension-polyfill';
import type { SyncReport } from './sync.ts';

/** Name of the alarm that updates the snapshot. */
export const REFRESH = 'refresh';
/** Minutes until the next refresh after a success, and spread added by chance so that devices do not ask at once. */
const REFRESH_AFTER = 55;
const REFRESH_SPREAD = 10;
/** A failed update says when to try again; it is asked a little later, in minutes. */
const RETRY_SPREAD = 1;
const MINUTE_MS = 60_000;

/**
 * Updates the snapshot and arranges the next refresh.
 *
 * @param sync updates what the device keeps
 * @param now milliseconds since 1970
 */
export async function refresh(
  alarms: Pick<Alarms.Static, 'create'>,
  sync: () => Promise<Pick<SyncReport, 'nextTryAt'>>,
  now: () => number,
): Promise<void> {
  const arrange = (minutes: number, spread: number) =>
    alarms.create(REFRESH, { delayInMinutes: minutes + Math.random() * spread });
  // Set first: should the worker be stopped meanwhile, the next refresh is already arranged.
  await arrange(REFRESH_AFTER, REFRESH_SPREAD);
  const { nextTryAt } = await sync();
  if (nextTryAt === null) return;
  const wait = (Date.parse(nextTryAt) - now()) / MINUTE_MS;
  await arrange(Math.max(RETRY_SPREAD, wait), RETRY_SPREAD);
}
