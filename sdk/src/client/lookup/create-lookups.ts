import type { LookupResult } from '../../contract/types.gen.ts';
import { abortable } from '../abortable.ts';
import type { Client } from '../client.ts';
import type { CreditClient, LookupManyOptions, LookupOptions } from '../credit-client.ts';
import { pastDayQuery } from '../past-day.ts';
import { askBatch } from './ask-batch.ts';
import { askOne, type Results } from './ask-one.ts';
import { askPast } from './ask-past.ts';
import { fewAtATime } from './few-at-a-time.ts';
import { gatherKeys } from './gather-keys.ts';
import { keepAnswers } from './kept-answers.ts';
import { type ReadKey, readKey } from './read-key.ts';

/** Batches of many under way at the same time. More only wait in the browser. */
const PARALLEL_BATCHES = 4;

/** The two look-ups of a client: keys read here, kept answers first, equal questions asked once. */
export function createLookups(client: Client): Pick<CreditClient, 'lookup' | 'lookupMany'> {
  const { send } = client;
  const kept = keepAnswers(client);
  const inTurn = fewAtATime(PARALLEL_BATCHES);
  const recalling = new Set<Promise<unknown>>();

  const requestFor = gatherKeys(
    () => Promise.all(recalling),
    ({ keys, isOfMany }, signal) => {
      const [only, other] = keys;
      if (isOfMany) {
        return inTurn(async () => {
          signal.throwIfAborted();
          return askBatch(send, kept, keys, signal);
        });
      }
      return only !== undefined && other === undefined
        ? askOne(send, kept, only, signal)
        : askBatch(send, kept, keys, signal);
    },
  );

  /** What is kept for a key. What is getting old is asked for anew behind it. */
  async function recall(key: string): Promise<LookupResult | undefined> {
    const known = kept.get(key);
    recalling.add(known);
    const answer = await known;
    recalling.delete(known);
    // That this fails is no news: what is kept may still be given.
    if (answer?.isAging)
      requestFor(key, false)
        .join(undefined)
        .catch(() => undefined);
    return answer?.result;
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
    const known = refresh ? undefined : await abortable(recall(sent), signal);
    if (known !== undefined) return known;
    return resultIn(await requestFor(sent, false).join(signal), sent);
  }

  async function lookupMany(
    codes: readonly string[],
    { signal, onProgress }: LookupManyOptions = {},
  ): Promise<LookupResult[]> {
    signal?.throwIfAborted();
    const asked = codes.map(readKey);
    const keys = new Set(asked.flatMap((key) => ('sent' in key ? key.sent : [])));
    const results = new Map<string, LookupResult>();
    const take = (key: string, result: LookupResult | undefined) => {
      if (result !== undefined && keys.has(key)) results.set(key, result);
    };
    const tell = () => onProgress?.({ settled: results.size, total: keys.size });
    const recallAll = [...keys].map(async (key) => take(key, await recall(key)));
    await abortable(Promise.all(recallAll), signal);
    tell();
    const rest = [...keys].filter((key) => !results.has(key));
    const requests = new Set(rest.map((key) => requestFor(key, true)));
    const collect = [...requests].map(async (request) => {
      for (const [key, result] of await request.join(signal)) take(key, result);
      tell();
    });
    await Promise.all(collect);
    return asked.map((key: ReadKey) => ('answer' in key ? key.answer : resultIn(results, key.sent)));
  }

  return { lookup, lookupMany };
}

function resultIn(results: Results, key: string): LookupResult {
  const result = results.get(key);
  if (result === undefined) throw new TypeError('A look-up ended without a result for one of its keys.');
  return result;
}
