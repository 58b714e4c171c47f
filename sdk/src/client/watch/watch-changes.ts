import type { PublicChange } from '../../contract/types.gen.ts';
import { AlienAnswerError } from '../../errors/alien-answer-error.ts';
import { ConfigurationError } from '../../errors/configuration-error.ts';
import { ProblemError } from '../../errors/problem-error.ts';
import { parseIdentifier } from '../../identity/parse-identifier.ts';
import type { Client } from '../client.ts';
import { LONGEST_TIMEOUT } from '../configuration.ts';
import type { CallOptions } from '../credit-client.ts';
import { pauseOf, sleep } from './pause.ts';
import { pollChanges } from './poll-changes.ts';
import { streamChanges } from './stream-changes.ts';
import { NoStream, type Told } from './told.ts';

/** Silence after which a stream counts as broken, when not set: three heartbeats of the reference server. */
const DEFAULT_SILENCE = 45_000;

/** Time after which streaming is tried again where it did not work, when not set: the device may be in another network. */
const STREAM_AGAIN = 600_000;

/** Least pause between tries, in milliseconds: with less, a server in trouble would be asked without end. */
const LEAST_PAUSE = 100;

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
  /** Tells it apart from a change, whose `kind` is what happened. */
  readonly kind: 'beganAgain';
  /** From where the watch goes on: to be kept, and given as `after`, in place of the one that is gone. */
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
  /** Milliseconds of the first pause after a failure; each further one is up to twice as long, a minute at most. At least 100. @default 1_000 */
  readonly pause?: number;
  /** Milliseconds after which streaming is tried again where nothing could be streamed. At least 100. @default 600_000 */
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
 * @throws ConfigurationError for a text that is no unified social credit code, for no code at all, and for a time that would
 * ask a failing server without end; ProblemError when the server refuses for
 * good, as one without this feed does; AlienAnswerError when it tells what is not of this contract; the reason of the signal
 *
 * @example
 * import { createClient } from '@credit-lens/sdk/client';
 * import { watch } from '@credit-lens/sdk/watch';
 *
 * const client = createClient({ baseUrl: 'http://127.0.0.1:8787' });
 * for await (const change of watch(client, ['91330302FAKE07AM83'])) {
 *   console.log(change.kind, change.cursor); // → suspended …
 *   break; // this example ends here; left out, the watch goes on
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
  for (const [name, time, least] of [
    ['silence', silence, 1],
    ['pause', pause, LEAST_PAUSE],
    ['streamAgain', streamAgain, LEAST_PAUSE],
  ] as const) {
    if (!(time >= least && time <= LONGEST_TIMEOUT)) {
      throw new ConfigurationError(
        `${name} is ${time}. Give milliseconds, at least ${least} and at most ${LONGEST_TIMEOUT}.`,
      );
    }
  }
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
  if (watched.size === 0) {
    throw new ConfigurationError('No code is given to be watched. Give codes of 18 characters.');
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
