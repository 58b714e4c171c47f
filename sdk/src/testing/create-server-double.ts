import type { Candidate, LookupResult } from '../contract/types.gen.ts';
import { parseIdentifier } from '../identity/parse-identifier.ts';
import { carryOut, type Fault } from './fault.ts';
import { sample } from './sample.ts';

/** How long an answer of the double is fresh, in milliseconds, when not set: an hour. */
const FRESH_FOR = 3_600_000;

/** Codes in one page of a search. */
const PAGE = 10;

/** How a double is set up. */
export interface ServerDoubleOptions {
  /** Milliseconds for which its answers are fresh. @default 3_600_000 */
  readonly freshFor?: number;
  /** Milliseconds before each answer. @default 0 */
  readonly latency?: number;
}

/** A server in memory. Its `baseUrl` and `fetch` go into the options of a client. */
export interface ServerDouble {
  /** Address that no network knows; for the client's options. */
  readonly baseUrl: string;
  /** Answers in place of the network; for the client's options. */
  readonly fetch: typeof fetch;
  /** What was asked so far, with method, path and body. */
  readonly requests: readonly { readonly method: string; readonly path: string; readonly body: string }[];
  /** Has it answer like this about the code of this result. */
  answer(result: LookupResult): void;
  /** Has the next requests fail, as many as said; all, if not said. */
  fail(fault: Fault, times?: number): void;
  /** Has it answer properly again. */
  recover(): void;
}

/**
 * Makes a server in memory that knows a few invented companies (`SAMPLE_CODES`), for tests that need no network. It
 * answers look-ups of one and of many, searches, `lists` and `coverage`; everything else is 404.
 *
 * @example
 * import { createCreditClient } from '@credit-lens/sdk';
 * import { createServerDouble, SAMPLE_CODES } from '@credit-lens/sdk/testing';
 *
 * const server = createServerDouble();
 * const client = createCreditClient({ baseUrl: server.baseUrl, fetch: server.fetch, cache: false, retries: 0 });
 * console.log((await client.lookup(SAMPLE_CODES.listed)).outcome); // → listed
 * server.fail({ status: 503, retryAfter: 3_600 });
 * console.log((await client.lookup(SAMPLE_CODES.listed)).outcome); // → unavailable
 */
export function createServerDouble({
  freshFor = FRESH_FOR,
  latency = 0,
}: ServerDoubleOptions = {}): ServerDouble {
  const results = new Map(Object.values(sample.results).map((result) => [result.key, result]));
  const requests: { method: string; path: string; body: string }[] = [];
  let fault: Fault | undefined;
  let failures = 0;

  function resultFor(key: string): LookupResult {
    const now = Date.now();
    const times = { asOf: new Date(now).toISOString(), freshUntil: new Date(now + freshFor).toISOString() };
    const known = results.get(key);
    if (known !== undefined) return { ...structuredClone(known), ...times };
    const identifier = parseIdentifier(key);
    if (identifier.kind !== 'unifiedSocialCreditCode') {
      return { outcome: 'notCovered', key, code: null, reason: 'malformed', ...times };
    }
    const isOurs = identifier.parts.organisationCode.startsWith('FAKE');
    const reason = isOurs ? 'notRegistered' : 'outsideRegister';
    return { outcome: 'notCovered', key, code: key, reason, ...times };
  }

  function answerTo(method: string, path: string, body: string): Response {
    const headers = {
      date: new Date().toUTCString(),
      'cache-control': `max-age=${Math.floor(freshFor / 1_000)}`,
    };
    const json = (value: unknown) => Response.json(value, { headers });
    const [, code] = /^\/v1\/entities\/([^/?]+)$/.exec(path) ?? [];
    if (method === 'GET' && code !== undefined) return json(resultFor(decodeURIComponent(code)));
    switch (`${method} ${path}`) {
      case 'POST /v1/entities/lookup': {
        const { codes } = JSON.parse(body) as { codes: string[] };
        return json({ results: codes.map(resultFor) });
      }
      case 'POST /v1/search': {
        const {
          name,
          limit = PAGE,
          cursor = '0',
        } = JSON.parse(body) as { name: string; limit?: number; cursor?: string };
        const found = [...results.values()].flatMap((result) => candidateOf(result, name));
        const end = Number(cursor) + limit;
        return json({
          candidates: found.slice(Number(cursor), end),
          next: end < found.length ? String(end) : null,
        });
      }
      case 'GET /v1/reference/lists':
        return json({ items: sample.lists });
      case 'GET /v1/coverage':
        return json(sample.coverage);
      default:
        return Response.json({}, { status: 404 });
    }
  }

  return {
    baseUrl: 'https://credit-lens.invalid',
    requests,
    async fetch(input, init) {
      const request = new Request(input, init);
      const { method } = request;
      const path = request.url.replace(/^[^/]+\/\/[^/]+/, '');
      const body = await request.text();
      requests.push({ method, path, body });
      if (latency > 0) await new Promise((resolve) => setTimeout(resolve, latency));
      request.signal.throwIfAborted();
      if (fault === undefined || failures === 0) return answerTo(method, path, body);
      failures--;
      return carryOut(fault, request);
    },
    answer(result) {
      results.set(result.key, result);
    },
    fail(next, times = Number.POSITIVE_INFINITY) {
      fault = next;
      failures = times;
    },
    recover() {
      fault = undefined;
    },
  };
}

function candidateOf(result: LookupResult, name: string): Candidate[] {
  const entity = 'entity' in result ? result.entity : null;
  if (entity === null || !entity.name.includes(name)) return [];
  const { code, kind, region, status } = entity;
  const match = entity.name === name ? 'registeredName' : 'partOfName';
  return [{ code, name: entity.name, kind, region, status, match, matchedName: entity.name }];
}
