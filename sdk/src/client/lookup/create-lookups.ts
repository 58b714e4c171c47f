import type { LookupResult } from '../../contract/types.gen.ts';
import { abortable } from '../abortable.ts';
import type { LookupManyOptions, LookupOptions } from '../credit-client.ts';
import type { Send } from '../send.ts';
import { askBatch, type Results } from './ask-batch.ts';
import { askOne } from './ask-one.ts';
import { fewAtATime } from './few-at-a-time.ts';
import { gatherKeys } from './gather-keys.ts';
import type { KeptAnswers } from './kept-answers.ts';
import type { Lookups } from './lookups.ts';
import type { ReadKey } from './read-key.ts';

/** Batches of many under way at the same time. More only wait in the browser. */
const PARALLEL_BATCHES = 4;

/** The two look-ups of a client: kept answers first, equal questions asked once. */
export function createLookups(send: Send, kept: KeptAnswers): Lookups {
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
        ? askAlone(only, signal)
        : askBatch(send, kept, keys, signal);
    },
  );

  async function askAlone(key: string, signal: AbortSignal): Promise<Results> {
    const askedAt = Date.now();
    const keep = (result: LookupResult, headers: Headers) => kept.put(key, result, askedAt, headers, true);
    return new Map([[key, await askOne(send, key, signal, keep)]]);
  }

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

  async function one(key: string, { signal, refresh = false }: LookupOptions = {}): Promise<LookupResult> {
    const known = refresh ? undefined : await abortable(recall(key), signal);
    return known ?? resultIn(await requestFor(key, false).join(signal), key);
  }

  async function many(
    asked: readonly ReadKey[],
    { signal, onProgress }: LookupManyOptions = {},
  ): Promise<LookupResult[]> {
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
    return asked.map((key) => ('answer' in key ? key.answer : resultIn(results, key.sent)));
  }

  return { one, many };
}

function resultIn(results: Results, key: string): LookupResult {
  const result = results.get(key);
  if (result === undefined) throw new TypeError('A look-up ended without a result for one of its keys.');
  return result;
}
