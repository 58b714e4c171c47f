import type { Results } from './ask-batch.ts';
import { endOfTurn } from './end-of-turn.ts';
import { type SharedRequest, shareRequest } from './shared-request.ts';

/** Most codes in one request (contract, `LookupRequest`). */
const LARGEST_BATCH = 500;

/** Keys to be asked about together. */
export interface Batch {
  readonly keys: string[];
  /** Whether somebody asked about many at once; one key alone is asked about as one. */
  isOfMany: boolean;
}

/** Gives the request that a key is asked about with. */
export type RequestFor = (key: string, isOfMany: boolean) => SharedRequest<Results>;

/**
 * Gathers the keys that are asked for in one turn of the event loop into batches. A key that is under way already is
 * not asked about again, unless nobody waits for it any more.
 *
 * @param ready resolves when all keys of this turn are known
 * @param ask asks about a batch; rejects only when aborted
 */
export function gatherKeys(
  ready: () => Promise<unknown>,
  ask: (batch: Batch, signal: AbortSignal) => Promise<Results>,
): RequestFor {
  const underWay = new Map<string, SharedRequest<Results>>();
  let open: { readonly batch: Batch; readonly request: SharedRequest<Results> } | undefined;

  function begin() {
    const batch: Batch = { keys: [], isOfMany: false };
    const begun = {
      batch,
      request: shareRequest(
        async (signal) => {
          await endOfTurn();
          await ready();
          if (open === begun) open = undefined;
          signal.throwIfAborted();
          return ask(batch, signal);
        },
        () => {
          for (const key of batch.keys) if (underWay.get(key) === begun.request) underWay.delete(key);
        },
      ),
    };
    return begun;
  }

  return (key, isOfMany) => {
    const same = underWay.get(key);
    if (same !== undefined && !same.isAbandoned) return same;
    if (open === undefined || open.request.isAbandoned || open.batch.keys.length === LARGEST_BATCH)
      open = begin();
    const { batch, request } = open;
    batch.keys.push(key);
    batch.isOfMany ||= isOfMany;
    underWay.set(key, request);
    return request;
  };
}
