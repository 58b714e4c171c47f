/**
 * Turns the stream of changes into signed notices to a system of your own: one POST for each change of a seller that you
 * admitted, in order, repeated until it is taken. It runs beside that system, on your side: the server of the register has one
 * feed for everyone and never learns whom you admitted.
 *
 *   const keep = (cursor) => writeFileSync('cursor', cursor);
 *   await sendNotices({ client, codes, target: 'https://shop.example/credit-changes', secret, after, keep, signal, report });
 *
 * A notice says that something changed, not what it comes to: look the seller up. Nothing follows from it by itself.
 */
import type { Client } from '@credit-lens/sdk/client';
import { type WatchBeganAgain, type WatchedChange, watch } from '@credit-lens/sdk/watch';
import { HEADERS, signNotice } from './webhook-signature.ts';

export interface Sending {
  readonly client: Client;
  /** Codes of the sellers; begin anew when the list changes. */
  readonly codes: Iterable<string>;
  /** Address of the receiver. */
  readonly target: string;
  readonly secret: Buffer;
  /** Where an earlier run ended; null: from now on. */
  readonly after: string | null;
  /** Keeps where to go on. Called when a notice was taken, so that one is sent twice rather than never. */
  readonly keep: (cursor: string) => void;
  readonly signal: AbortSignal;
  /** Told of every attempt that failed. */
  readonly report: (line: string) => void;
  /** Milliseconds before the first repetition; each further one waits twice as long, a minute at most. Default: 1,000. */
  readonly pause?: number;
}

/** What a receiver gets. `beganAgain`: look up all sellers, for what happened meanwhile is told no more. */
export type Notice = WatchedChange | WatchBeganAgain;

const LONGEST_PAUSE = 60_000;
/** Milliseconds for one attempt. */
const PATIENCE = 10_000;
/** The receiver wants no more (RFC 9110, 15.5.11). */
const GONE = 410;

/**
 * Goes on until the signal ends it.
 *
 * @throws Error when the receiver answers 410; the errors of `watch`; the reason of the signal.
 */
export async function sendNotices(sending: Sending): Promise<never> {
  const { client, codes, after, keep, signal } = sending;
  const options = { signal, ...(after === null ? {} : { after }) };
  for await (const notice of watch(client, codes, options)) {
    await deliver(sending, notice);
    keep(notice.cursor);
  }
  throw signal.reason;
}

/** Sends one notice until it is taken. Its id comes from its place in the feed: a repetition, also after a restart, has the same. */
async function deliver(sending: Sending, notice: Notice): Promise<void> {
  const id = `change-${notice.cursor}`;
  const body = JSON.stringify(notice);
  for (let pause = sending.pause ?? 1_000; !(await isTaken(sending, id, body)); pause *= 2)
    await rest(Math.min(pause, LONGEST_PAUSE), sending.signal);
}

async function isTaken(
  { target, secret, signal, report }: Sending,
  id: string,
  body: string,
): Promise<boolean> {
  // Of this attempt: a receiver refuses an old one.
  const timestamp = Math.floor(Date.now() / 1_000);
  let status: number;
  try {
    const response = await fetch(target, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        [HEADERS.id]: id,
        [HEADERS.timestamp]: String(timestamp),
        [HEADERS.signature]: signNotice(secret, id, timestamp, body),
      },
      body,
      redirect: 'error',
      signal: AbortSignal.any([signal, AbortSignal.timeout(PATIENCE)]),
    });
    await response.body?.cancel();
    ({ status } = response);
  } catch (error) {
    signal.throwIfAborted();
    report(`${id} was not taken, and is sent again: ${String(error)}`);
    return false;
  }
  if (status === GONE) throw new Error(`${target} wants no more notices (410): ${id} was not taken.`);
  if (status >= 200 && status < 300) return true;
  report(`${id} was not taken (${status}), and is sent again.`);
  return false;
}

function rest(milliseconds: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    const end = (): void => {
      clearTimeout(timer);
      reject(signal.reason);
    };
    const timer = setTimeout(() => {
      signal.removeEventListener('abort', end);
      resolve();
    }, milliseconds);
    signal.addEventListener('abort', end, { once: true });
  });
}
