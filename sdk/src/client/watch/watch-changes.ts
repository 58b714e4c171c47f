import type { PublicChange } from '../../contract/types.gen.ts';
import { AlienAnswerError } from '../../errors/alien-answer-error.ts';
import { ConfigurationError } from '../../errors/configuration-error.ts';
import { ProblemError } from '../../errors/problem-error.ts';
import { parseIdentifier } from '../../identity/parse-identifier.ts';
import type { Client } from '../client.ts';
import type { CallOptions } from '../credit-client.ts';
import { pauseOf, sleep } from './pause.ts';
import { pollChanges } from './poll-changes.ts';
import { streamChanges } from './stream-changes.ts';
import { NoStream, type Told } from './told.ts';

/** Silence after which a stream counts as broken, when not set: three heartbeats of the reference server. */
const DEFAULT_SILENCE = 45_000;

/** Time after which streaming is tried again where it did not work, when not set: the device may be in another network. */
const STREAM_AGAIN = 600_000;

/** Statuses after which the same question may succeed. */
const PASSING_STATUSES = [408, 429, 500, 502, 503, 504];

/** A change of an entry of somebody who is watched. */
export type WatchedChange = PublicChange & {
  /** Where to go on after this change: to be kept, and given as `after`. */
  readonly cursor: string;
};

/**
 * That the server tells no more what happened since the cursor: look up anew whom you watch. From here on nothing is
 * missed.
 */
export interface WatchBeganAgain {
  /** Tells it from a change. */
  readonly kind: 'beganAgain';
  /** Where to go on from: to be kept, and given as `after`. */
  readonly cursor: string;
}

/** Options of a watch. */
export interface WatchOptions extends CallOptions {
  /** The cursor kept from an earlier watch of the same server; left out: from now on. */
  readonly after?: string;
  /** Told whenever the feed moved on, also past changes of others: what to keep so that a restart asks for little. */
  readonly onCursor?: (cursor: string) => void;
  /** Milliseconds without a sign of life after which a stream counts as broken. @default 45_000 */
  readonly silence?: number;
  /** Milliseconds of the first pause after a failure; each further one is up to twice as long, a minute at most. @default 1_000 */
  readonly pause?: number;
  /** Milliseconds after which streaming is tried again where nothing could be streamed. @default 600_000 */
  readonly streamAgain?: number;
}

/**
 * Changes of the entries of these organisations, as they happen. The server is not told whom you watch: it has one feed of
 * all public changes, the same for everyone, and what concerns others is left out here. What a change comes to is for a
 * look-up to say.
 *
 * Goes on for ever: what breaks is asked for again, from where it broke, after a pause. Falls back to asking at intervals
 * where nothing can be streamed, and tries a stream again later. A `break` or the signal ends it at once.
 *
 * @param codes unified social credit codes
 *
 * @throws ConfigurationError for a text that is no unified social credit code; ProblemError when the server refuses for
 * good, as one without this feed does; AlienAnswerError when it tells what is not of this contract; the reason of the signal
 *
 * @example
 * import { createClient } from '@credit-lens/sdk/client';
 * import { watch } from '@credit-lens/sdk/watch';
 *
 * const client = createClient({ baseUrl: 'http://127.0.0.1:8787' });
 * const signal = AbortSignal.timeout(1_000);
 * try {
 *   for await (const change of watch(client, ['91330106FAKE000133'], { signal })) console.log(change.kind, change.cursor);
 * } catch (error) {
 *   if (!signal.aborted) throw error;
 *   console.log('ended'); // → ended
 * }
 */
export async function* watchChanges(
  client: Client,
  codes: Iterable<string>,
  {
    after,
    signal,
    onCursor,
    silence = DEFAULT_SILENCE,
    pause = 1_000,
    streamAgain = STREAM_AGAIN,
  }: WatchOptions = {},
): AsyncGenerator<WatchedChange | WatchBeganAgain, never> {
  const watched = readCodes(codes);
  // Of its own, so that whatever is under way ends with the loop that asked for it.
  const own = new AbortController();
  const abort = () => own.abort(signal?.reason);
  signal?.addEventListener('abort', abort);
  let cursor = after;
  let failures = 0;
  /** From when on streaming is tried, by `performance.now()`. */
  let streamsFrom = 0;
  let isAnew = false;

  /** What is heard of the feed moves the cursor on; what concerns the watched is told. */
  function* hear(told: Iterable<Told>): Generator<WatchedChange | WatchBeganAgain, void> {
    for (const { cursor: place, change } of told) {
      failures = 0;
      if (isAnew) yield { kind: 'beganAgain', cursor: place };
      isAnew = false;
      if (change !== null && watched.has(change.code)) yield { ...change, cursor: place };
      if (place !== cursor) onCursor?.(place);
      cursor = place;
    }
  }

  try {
    for (;;) {
      signal?.throwIfAborted();
      try {
        if (performance.now() >= streamsFrom) {
          for await (const told of streamChanges(client, cursor, silence, own.signal)) yield* hear([told]);
          // The server ended it, as one that is restarted does.
          await sleep(pauseOf(pause, ++failures), own.signal);
        } else {
          const { told, isPatient } = await pollChanges(client, cursor, own.signal);
          yield* hear(told);
          if (!isPatient) await sleep(pauseOf(pause, 1), own.signal);
        }
      } catch (error) {
        signal?.throwIfAborted();
        if (error instanceof NoStream) streamsFrom = performance.now() + streamAgain;
        else if (isGone(error) && cursor !== undefined) {
          cursor = undefined;
          isAnew = true;
        } else {
          if (!isPassing(error)) throw error;
          await sleep(pauseOf(pause, ++failures, error), own.signal);
        }
      }
    }
  } finally {
    signal?.removeEventListener('abort', abort);
    own.abort();
  }
}

function readCodes(codes: Iterable<string>): ReadonlySet<string> {
  const watched = new Set<string>();
  for (const written of codes) {
    const identifier = parseIdentifier(String(written));
    if (identifier.kind !== 'unifiedSocialCreditCode') {
      throw new ConfigurationError(
        `Text ${watched.size + 1} of those to be watched is no unified social credit code. Give codes of 18 characters.`,
      );
    }
    watched.add(identifier.code);
  }
  return watched;
}

function isGone(error: unknown): boolean {
  return error instanceof ProblemError && error.status === 410;
}

/** Whether the same question may succeed later. */
function isPassing(error: unknown): boolean {
  if (error instanceof ProblemError) return PASSING_STATUSES.includes(error.status ?? 0);
  return !(
    error instanceof AlienAnswerError ||
    error instanceof ConfigurationError ||
    error instanceof RangeError
  );
}
