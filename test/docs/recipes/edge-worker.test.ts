import { fileURLToPath } from 'node:url';
import vm from 'node:vm';
import { type RunningServer, startServer } from '@credit-lens/api-mock/start-server';
import { build, type Rolldown } from 'vite';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { EdgeStore, Environment } from '../../../docs/recipes/edge-worker.ts';

/** What an edge runtime has: the web's globals, and nothing of Node. */
const WEB_GLOBALS = [
  ...['AbortController', 'AbortSignal', 'Blob', 'CompressionStream', 'DecompressionStream', 'DOMException'],
  ...[
    'Event',
    'EventTarget',
    'Headers',
    'ReadableStream',
    'Request',
    'Response',
    'TextDecoder',
    'TextEncoder',
  ],
  ...[
    'TransformStream',
    'URL',
    'URLSearchParams',
    'WritableStream',
    'atob',
    'btoa',
    'clearTimeout',
    'console',
  ],
  ...['crypto', 'fetch', 'performance', 'queueMicrotask', 'setTimeout', 'structuredClone'],
] as const;

/** Requests at the edge refuse `redirect: 'error'`, in the words of workerd of November 2026. */
class EdgeRequest extends Request {
  constructor(input: RequestInfo | URL, init?: RequestInit) {
    if (init?.redirect === 'error') {
      throw new TypeError('Invalid redirect value, must be one of "follow" or "manual".');
    }
    super(input, init);
  }
}

const edgeFetch: typeof fetch = (input, init) => fetch(new EdgeRequest(input, init));

interface Worker {
  fetch(request: Request, environment: Environment): Promise<Response>;
}

/** Bundles the recipe as one would deploy it, and loads it where only the web's globals are. */
async function deployed(): Promise<Worker> {
  const entry = fileURLToPath(new URL('../../../docs/recipes/edge-worker.ts', import.meta.url));
  const built = (await build({
    configFile: false,
    logLevel: 'error',
    resolve: { conditions: ['@credit-lens/source', 'worker', 'import'] },
    build: {
      write: false,
      minify: false,
      target: 'es2024',
      lib: { entry, formats: ['iife'], name: 'worker', fileName: 'worker' },
    },
  })) as Rolldown.RolldownOutput[];
  const code = built[0]?.output[0]?.code ?? '';
  const globals = Object.fromEntries(
    WEB_GLOBALS.map((name) => [name, (globalThis as unknown as Record<string, unknown>)[name]]),
  );
  const context = vm.createContext({ ...globals, Request: EdgeRequest, fetch: edgeFetch });
  return vm.runInContext(`${code};worker;`, context) as Worker;
}

/** A store as edge runtimes bind it; they refuse to forget a text sooner than after a minute. */
function edgeStore(): EdgeStore & { readonly texts: Map<string, string> } {
  const texts = new Map<string, string>();
  return {
    texts,
    get: async (key) => texts.get(key) ?? null,
    async put(key, text, { expirationTtl }) {
      if (expirationTtl < 60) throw new RangeError('expirationTtl is less than 60.');
      texts.set(key, text);
    },
    async delete(key) {
      texts.delete(key);
    },
  };
}

let register: RunningServer;
let worker: Worker;
beforeAll(async () => {
  [register, worker] = await Promise.all([startServer({ port: 0, size: 500 }), deployed()]);
}, 60_000);
afterAll(() => register.close());

describe('the recipe of an edge worker', () => {
  it('answers without anything of Node', async () => {
    const environment = { CREDIT_LENS_URL: register.address, ANSWERS: edgeStore() };
    const request = new Request('https://shop.example/credit/91330106FAKE000133');
    const answer = await worker.fetch(request, environment);
    expect(answer.headers.get('cache-control')).toBe('no-store');
    expect(await answer.json()).toMatchObject({ outcome: 'listed' });
    expect(environment.ANSWERS.texts.size).toBe(1);
  });

  it('gives what is kept without asking the server again', async () => {
    const server = await startServer({ port: 0, size: 500 });
    const environment = { CREDIT_LENS_URL: server.address, ANSWERS: edgeStore() };
    const ask = async () =>
      (await worker.fetch(new Request('https://shop.example/credit/91330106FAKE000133'), environment)).json();
    expect(await ask()).toMatchObject({ outcome: 'listed' });
    await server.close();
    expect(await ask()).toMatchObject({ outcome: 'listed' });
  });

  it('knows no other address and no other method', async () => {
    const environment = { CREDIT_LENS_URL: register.address, ANSWERS: edgeStore() };
    for (const request of [
      new Request('https://shop.example/'),
      new Request('https://shop.example/credit/a/b'),
      new Request('https://shop.example/credit/91330106FAKE000133', { method: 'POST' }),
    ]) {
      expect((await worker.fetch(request, environment)).status).toBe(404);
    }
  });
});
