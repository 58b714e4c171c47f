import type { LookupResult } from '../../contract/types.gen.ts';
import { abortable } from '../abortable.ts';
import type { CallOptions, CreditClient, LookupOptions } from '../credit-client.ts';
import { pastDayQuery } from '../past-day.ts';
import type { Send } from '../send.ts';
import { askBatch } from './ask-batch.ts';
import { askOne, type Results } from './ask-one.ts';
import { askPast } from './ask-past.ts';
import type { KeptAnswers } from './kept-answers.ts';
import { type ReadKey, readKey } from './read-key.ts';
import { type SharedRequest, shareRequest } from './shared-request.ts';

/** Most codes in one request (contract, `LookupRequest`). */
const LARGEST_BATCH = 500;

/** Batches under way at the same time. More only wait in the browser. */
const PARALLEL_BATCHES = 4;

/** The two look-ups of a client: keys read here, kept answers first, equal questions asked once. */
export function createLookups(send: Send, kept: KeptAnswers): Pick<CreditClient, 'lookup' | 'lookupMany'> {
  const underWay = new Map<string, SharedRequest<Results>>();

  function find(key: string): SharedRequest<Results> | undefined {
    const request = underWay.get(key);
    return request?.isAbandoned ? undefined : request;
  }

  function start(
    keys: readonly string[],
    ask: (signal: AbortSignal) => Promise<Results>,
  ): SharedRequest<Results> {
    const request = shareRequest(ask, () => {
      for (const key of keys) if (underWay.get(key) === request) underWay.delete(key);
    });
    for (const key of keys) underWay.set(key, request);
    return request;
  }

  async function lookup(
    code: string,
    { signal, refresh = false, asOf }: LookupOptions = {},
  ): Promise<LookupResult> {
    signal?.throwIfAborted();
    pastDayQuery(asOf);
    const key = readKey(code);
    if ('answer' in key) return key.answer;
    const { sent } = key;
    if (asOf !== undefined) return askPast(send, sent, asOf, signal);
    const known = refresh ? undefined : await abortable(kept.get(sent), signal);
    if (known !== undefined) return known;
    const request = find(sent) ?? start([sent], (ended) => askOne(send, kept, sent, ended));
    return resultIn(await request.join(signal), sent);
  }

  async function askAll(keys: readonly string[], signal: AbortSignal | undefined): Promise<Results> {
    const results = new Map<string, LookupResult>();
    const joined = new Set(keys.flatMap((key) => find(key) ?? []));
    const rest = keys.filter((key) => find(key) === undefined);
    const collect = async (request: SharedRequest<Results>) => {
      for (const [key, result] of await request.join(signal)) results.set(key, result);
    };
    const batches = inBatches(rest);
    const work = async () => {
      for (const batch of batches) {
        await collect(start(batch, (ended) => askBatch(send, kept, batch, ended)));
      }
    };
    await Promise.all([...[...joined].map(collect), ...Array.from({ length: PARALLEL_BATCHES }, work)]);
    return results;
  }

  async function lookupMany(codes: readonly string[], { signal }: CallOptions = {}): Promise<LookupResult[]> {
    signal?.throwIfAborted();
    const asked = codes.map(readKey);
    const keys = [...new Set(asked.flatMap((key) => ('sent' in key ? key.sent : [])))];
    const results = new Map<string, LookupResult>();
    const recall = async (key: string) => {
      const known = await kept.get(key);
      if (known !== undefined) results.set(key, known);
    };
    await abortable(Promise.all(keys.map(recall)), signal);
    const unknown = keys.filter((key) => !results.has(key));
    for (const [key, result] of await askAll(unknown, signal)) results.set(key, result);
    return asked.map((key: ReadKey) => ('answer' in key ? key.answer : resultIn(results, key.sent)));
  }

  return { lookup, lookupMany };
}

/** Cuts keys into batches, each handed out once whoever asks. */
function* inBatches(keys: readonly string[]): Generator<readonly string[], undefined> {
  for (let from = 0; from < keys.length; from += LARGEST_BATCH) yield keys.slice(from, from + LARGEST_BATCH);
}

function resultIn(results: Results, key: string): LookupResult {
  const result = results.get(key);
  if (result === undefined) throw new TypeError('A look-up ended without a result for one of its keys.');
  return result;
}
