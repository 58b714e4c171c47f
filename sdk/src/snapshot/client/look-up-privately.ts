import type { LookupResult } from '../../contract/types.gen.ts';
import { ConfigurationError } from '../../errors/configuration-error.ts';
import type { DeviceAnswer } from './device-answer.ts';
import type { DetailsAnswer, SnapshotClient } from './snapshot-client.ts';
import type { SyncProblem } from './sync-problem.ts';

/** The live API, as `createCreditClient` gives it. */
export interface LiveLookup {
  /** Asks the server about one code, and thereby tells it. Failures are outcomes; it rejects with the signal's reason. */
  lookup(code: string, options?: { readonly signal?: AbortSignal }): Promise<LookupResult>;
}

/** Who answers, and whether somebody pressed for it. */
export interface PrivateLookupOptions {
  /** What this device knows, as `createSnapshotClient` gives it. */
  readonly snapshot: SnapshotClient;
  /** Needed for `act: 'askServer'` alone. */
  readonly live?: LiveLookup;
  /**
   * What a person did; nothing by default, and then nobody learns which company was looked up.
   *
   * - `openCard`: the record of a listed company is fetched, in a file that it shares with many listed ones.
   * - `askServer`: the live API is asked about this code, and learns that somebody did.
   */
  readonly act?: 'openCard' | 'askServer';
  /** Ends the waiting, with its reason. */
  readonly signal?: AbortSignal;
}

/** An answer, and where it is from. */
export type PrivateAnswer =
  | {
      readonly source: 'device';
      readonly answer: DeviceAnswer;
      /** Why the device could not be brought up to date first; null when it was, or did not need it. */
      readonly problem: SyncProblem | null;
    }
  | { readonly source: 'file'; readonly answer: DetailsAnswer }
  | { readonly source: 'server'; readonly answer: LookupResult };

/**
 * Answers about a code: from this device first, from anybody else only because a person asked for it. Where the device
 * knows nothing yet, or what it knows is older than 48 hours, it is brought up to date first, by requests that are the same
 * for everyone.
 *
 * @throws ConfigurationError for `askServer` without `live`; the reason of the signal.
 *
 * @example
 * import { createSnapshotClient, lookupPrivately, memory } from '@credit-lens/sdk/snapshot/client';
 *
 * const snapshot = createSnapshotClient({
 *   baseUrl: 'http://127.0.0.1:8787/static',
 *   trust: 'firstUse',
 *   storage: memory(),
 *   clientVersion: '1.0.0',
 * });
 * const known = await lookupPrivately('91330106FAKE000133', { snapshot });
 * if (known.source === 'device') console.log(known.answer.outcome); // → listed
 * const opened = await lookupPrivately('91330106FAKE000133', { snapshot, act: 'openCard' });
 * if (opened.source === 'file') console.log(opened.answer.kind); // → result
 * snapshot.close();
 */
export async function lookupPrivately(
  code: string,
  { snapshot, live, act, signal }: PrivateLookupOptions,
): Promise<PrivateAnswer> {
  const settings = signal === undefined ? {} : { signal };
  if (act === 'askServer') {
    if (live === undefined) throw new ConfigurationError('askServer needs a live client: give it as `live`.');
    return { source: 'server', answer: await live.lookup(code, settings) };
  }
  const problem = await refresh(snapshot, settings);
  if (act === 'openCard') return { source: 'file', answer: await snapshot.details(code, settings) };
  return { source: 'device', answer: snapshot.check(code), problem };
}

/**
 * Opens what the device knows, checked wholly, and brings it up to date unless it answers plainly as it is.
 *
 * @returns why it could not be brought up to date, or null.
 */
export async function refresh(
  snapshot: SnapshotClient,
  settings: { readonly signal?: AbortSignal } = {},
): Promise<SyncProblem | null> {
  const state = await snapshot.open({ verified: true });
  return state?.freshness === 'current' ? null : (await snapshot.sync(settings)).problem;
}
