/** What runs last under each name in this program, where the browser has no locks. */
const running = new Map<string, Promise<unknown>>();

/**
 * Runs one piece of work after the other under a name, in all pages and workers of the origin; where there are no web
 * locks, in this program.
 *
 * @throws what the work throws, or the reason of the signal while it waits for its turn.
 */
export async function exclusively<T>(name: string, signal: AbortSignal, work: () => Promise<T>): Promise<T> {
  const locks = globalThis.navigator?.locks;
  if (locks !== undefined) return locks.request(`credit-lens ${name}`, { signal }, work);
  const before = running.get(name);
  const turn = (async () => {
    await before?.catch(() => undefined);
    signal.throwIfAborted();
    return work();
  })();
  running.set(name, turn);
  try {
    return await turn;
  } finally {
    if (running.get(name) === turn) running.delete(name);
  }
}
