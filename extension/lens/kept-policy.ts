import type { StorageArea } from './settings.ts';

/** The part of `browser.storage.managed` that is needed. */
export interface ManagedArea {
  get(): Promise<unknown>;
}

const KEY = 'policy';
/**
 * How long a device that has never kept a policy waits for the browser to tell one, in milliseconds. Chromium 156 lets whoever
 * asks wait 2 to 4 s after its first start with the extension.
 */
const LONGEST_WAIT = 5_000;

/**
 * Asks the browser what the organisation has set, and keeps it in `area` for the next life of the worker. Where there is
 * no managed store (Firefox rejects), nothing is set, and that is kept too.
 *
 * @returns what is set, as the browser gives it; rejects where it could not be kept
 */
export async function followPolicy(
  area: Pick<StorageArea, 'set'>,
  managed: ManagedArea | undefined,
): Promise<unknown> {
  const policy = (await managed?.get().catch(() => undefined)) ?? {};
  await area.set({ [KEY]: policy });
  return policy;
}

/**
 * What the organisation has set, as it was last kept in `area`: a browser that has just started lets whoever asks for it
 * wait. Where nothing was ever kept the fresh answer is awaited, for until then nobody knows which server may be asked.
 *
 * @param fresh the answer of {@link followPolicy}
 * @param wait how long it is awaited, once in all. After that nothing is set, until something is kept
 */
export function keptPolicy(
  area: Pick<StorageArea, 'get'>,
  fresh: () => Promise<unknown>,
  wait: number = LONGEST_WAIT,
): () => Promise<unknown> {
  let first: Promise<unknown> | null = null;
  const kept = async () => (await area.get(KEY))[KEY];
  return async () => {
    const known = await kept();
    if (known !== undefined) return known;
    first ??= Promise.race([fresh(), new Promise((resolve) => setTimeout(resolve, wait))]);
    return (await first) ?? kept();
  };
}
