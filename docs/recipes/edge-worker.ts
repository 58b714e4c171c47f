/**
 * A worker at the edge that answers `GET /credit/CODE` for the pages of a shop. The key of the server stays here, and
 * answers are kept in the runtime's key-value store for as long as they are fresh.
 */
import { createCreditClient, secretKey } from '@credit-lens/sdk';
import { createKeyValueCache, type KeyValueStore } from '@credit-lens/sdk/key-value-cache';

/** A key-value store as edge runtimes bind it. */
export interface EdgeStore {
  get(key: string): Promise<string | null>;
  put(key: string, text: string, options: { readonly expirationTtl: number }): Promise<void>;
  delete(key: string): Promise<void>;
}

/** What is bound to the worker. */
export interface Environment {
  readonly CREDIT_LENS_URL: string;
  /** A secret of the worker, where the operator of the server asks for a key. */
  readonly CREDIT_LENS_KEY?: string;
  readonly ANSWERS: EdgeStore;
}

/** Seconds that edge stores keep a text at least. The client gives nothing that is past its time, whatever lies there. */
const LEAST_LIFETIME = 60;

function textsIn(store: EdgeStore): KeyValueStore {
  return {
    get: (key) => store.get(key),
    set: (key, text, lifetime) =>
      store.put(key, text, { expirationTtl: Math.max(LEAST_LIFETIME, Math.ceil(lifetime / 1_000)) }),
    delete: (key) => store.delete(key),
  };
}

export default {
  async fetch(request: Request, environment: Environment): Promise<Response> {
    const [, code] = /^\/credit\/([0-9A-Za-z]{1,64})$/.exec(new URL(request.url).pathname) ?? [];
    if (request.method !== 'GET' || code === undefined) return new Response('Not found', { status: 404 });
    const { CREDIT_LENS_URL: baseUrl, CREDIT_LENS_KEY: apiKey, ANSWERS: store } = environment;
    const client = createCreditClient({
      baseUrl,
      cache: createKeyValueCache(textsIn(store)),
      ...(apiKey === undefined ? {} : { apiKey: secretKey(apiKey) }),
    });
    const result = await client.lookup(code, { signal: request.signal });
    return Response.json(result, { headers: { 'cache-control': 'no-store' } });
  },
};
