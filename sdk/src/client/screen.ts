import type { LookupResult } from '../contract/types.gen.ts';
import { parseIdentifier } from '../identity/parse-identifier.ts';

import type { Client } from './client.ts';
import type { CallOptions, Progress } from './credit-client.ts';
import { lookupMany } from './lookup/lookup-many.ts';

/** One line of a screening: what was asked, and all that is known about it. */
export interface ScreenedItem {
  /** Place in what was given, from 0. */
  readonly index: number;
  /** How the code was read: as written, in lower case, with spaces, as a number from before 2015. */
  readonly readAs: ReturnType<typeof parseIdentifier>['kind'];
  /** The first place that asks about the same organisation; `null` when this is it. */
  readonly sameAs: number | null;
  /** One of the four outcomes, with its sources, lists, dates and remedies. */
  readonly result: LookupResult;
}

/** What a screening found. */
export interface Screening {
  /** Who was asked: the address of the API. */
  readonly askedAt: string;
  /** RFC 3339 times between which it was asked. */
  readonly startedAt: string;
  /** When the last answer was in, RFC 3339. */
  readonly finishedAt: string;
  /** One item per code, in the order given. Not ranked: an entry is a record, and what follows from it is not said here. */
  readonly items: readonly ScreenedItem[];
  /** How many items have each outcome. They are counts of answers, and never a judgement of anybody. */
  readonly counts: Readonly<Record<LookupResult['outcome'], number>>;
}

/** Options of a screening. */
export interface ScreeningOptions extends CallOptions {
  /** Called with how far the screening has come. */
  readonly onProgress?: (progress: Progress) => void;
}

/**
 * Looks up everyone who takes part in a tender, and gives for each what is recorded, where, and since when. It neither
 * ranks nor passes nor fails anybody: that is for those who know the rules of the tender.
 *
 * @throws the reason of the signal; a server that fails makes its items `unavailable`
 *
 * @example
 * import { createClient } from '@credit-lens/sdk/client';
 * import { screen } from '@credit-lens/sdk/screening';
 *
 * const client = createClient({ baseUrl: 'http://127.0.0.1:8787' });
 * const { items, counts } = await screen(client, ['91330106FAKE000133', ' 91330106-fake-000133', 'no code']);
 * console.log(items.map(({ sameAs }) => sameAs), counts);
 * // → [ null, 0, null ] { listed: 2, noEntry: 0, notCovered: 1, unavailable: 0 }
 */
export async function screen(
  client: Client,
  codes: readonly string[],
  options: ScreeningOptions = {},
): Promise<Screening> {
  const startedAt = new Date().toISOString();
  const results = await lookupMany(client, codes, options);
  const finishedAt = new Date().toISOString();
  const counts = { listed: 0, noEntry: 0, notCovered: 0, unavailable: 0 };
  const firstPlaces = new Map<string, number>();
  const items = results.map((result, index): ScreenedItem => {
    counts[result.outcome]++;
    const organisation = result.code ?? result.key;
    const sameAs = organisation === '' ? null : (firstPlaces.get(organisation) ?? null);
    if (sameAs === null) firstPlaces.set(organisation, index);
    return { index, readAs: parseIdentifier(codes[index] ?? '').kind, sameAs, result };
  });
  return { askedAt: client.baseUrl, startedAt, finishedAt, items, counts };
}
