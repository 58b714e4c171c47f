import {
  type Cache,
  type CreditClient,
  type CreditClientOptions,
  cacheKey,
  createCreditClient,
  createMemoryCache,
  type SweptCache,
} from '@credit-lens/sdk';

/** Answers that are dropped one by one, at most; of more, all are dropped, which costs less than so many writes. */
const DROPPED_ONE_BY_ONE = 500;

/** The clients of the live API, with all that they keep. */
export interface DetailsClients {
  /** The client of a server: one that keeps its answers on disk or, for private windows, in memory. */
  of(serverAddress: string, isPrivate: boolean): CreditClient;
  /** Drops what is kept about these codes of a server. Answers that are under way are not kept either. */
  forget(serverAddress: string, codes: readonly string[]): Promise<void>;
  /** Drops everything that is kept, on disk and in memory. Answers that are under way are not kept either. */
  forgetAll(): Promise<void>;
  /** Deletes what is past its time, on disk and in memory: it would be given to nobody, but lie there. */
  sweep(): Promise<void>;
}

/**
 * Makes the clients over a cache on disk. Private windows share one cache in memory.
 *
 * @param createClient makes one client, by default the SDK's
 */
export function createDetailsClients(
  disk: SweptCache,
  createClient: (options: CreditClientOptions) => CreditClient = createCreditClient,
): DetailsClients {
  const memory = createMemoryCache();
  const clients = new Map<string, CreditClient>();
  let epoch = 0;

  /** What a client of an earlier epoch still hears was asked before something was forgotten: it keeps no more. */
  function endEpoch(): void {
    epoch++;
    clients.clear();
  }

  function cacheOfEpoch(cache: Cache): Cache {
    const begun = epoch;
    return {
      get: (key) => cache.get(key),
      set: async (key, entry) => {
        if (epoch === begun) await cache.set(key, entry);
      },
      delete: (key) => cache.delete(key),
      clear: () => cache.clear(),
    };
  }

  async function forgetAll(): Promise<void> {
    endEpoch();
    await Promise.all([disk.clear(), memory.clear()]);
  }

  return {
    of(serverAddress, isPrivate) {
      const name = `${isPrivate ? 'private' : 'ordinary'} ${serverAddress}`;
      const known = clients.get(name);
      if (known !== undefined) return known;
      const cache = cacheOfEpoch(isPrivate ? memory : disk);
      const client = createClient({ baseUrl: serverAddress, cache, fetch: fetchUnconditionally });
      clients.set(name, client);
      return client;
    },
    async forget(serverAddress, codes) {
      if (codes.length > DROPPED_ONE_BY_ONE) return forgetAll();
      if (codes.length === 0) return;
      endEpoch();
      const keys = codes.map((code) => cacheKey(serverAddress, code));
      await Promise.all(keys.flatMap((key) => [disk.delete(key), memory.delete(key)]));
    },
    forgetAll,
    async sweep() {
      await Promise.all([disk.sweep(), memory.sweep()]);
    },
  };
}

/**
 * Keeps the browser's own cache out: it would return the mark that a server gave an answer (`If-None-Match`), and a
 * server can give each device a mark of its own.
 */
const fetchUnconditionally: typeof fetch = (input, init) => fetch(input, { ...init, cache: 'no-store' });
