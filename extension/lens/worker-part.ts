import type { CreditClient } from '@credit-lens/sdk';

/** Makes the client of the live API of a server. */
type CreateLiveClient = (serverAddress: string) => CreditClient;

/** Name under which the script leaves what it brings. */
const LIVE = Symbol.for('credit-lens live');

/** The worker, as far as the script meets it there. `importScripts` stands in service workers alone. */
interface LiveWorld {
  [LIVE]?: CreateLiveClient;
  importScripts?(address: string): void;
}

/** Leaves the part for the worker that had the script run. */
export function leaveLivePart(create: CreateLiveClient): void {
  (globalThis as LiveWorld)[LIVE] = create;
}

/**
 * The client of the live API, whose script runs when it is first asked for: it is a third of the worker, and most times
 * that a worker wakes nobody presses for it.
 *
 * @param file address of that script in the extension
 */
export async function loadLivePart(file: string): Promise<CreateLiveClient> {
  const world = globalThis as LiveWorld;
  if (world[LIVE] === undefined) {
    if (world.importScripts === undefined) await import(/* @vite-ignore */ file);
    else world.importScripts(file);
  }
  const create = world[LIVE];
  if (create === undefined) throw new Error(`The script ${file} did not run in the worker.`);
  return create;
}

/** A service worker may run later only what it ran while it was installed. */
export function keepLivePart(file: string): void {
  const world = globalThis as LiveWorld;
  if (world.importScripts !== undefined)
    globalThis.addEventListener('install', () => world.importScripts?.(file));
}
