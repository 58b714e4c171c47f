import { ConfigurationError } from '../errors/configuration-error.ts';
import type { ClientOptions } from './client.ts';
import type { Pace } from './pace.ts';

/** Milliseconds until the whole answer of a request must be in, when not set. */
const DEFAULT_TIMEOUT = 10_000;

/** Times a request is sent again, when not set. */
const DEFAULT_RETRIES = 2;

/** More retries than this only add to the trouble of a server in trouble. */
const MOST_RETRIES = 10;

/** Longest time that a timer can wait, in milliseconds: a 32-bit number. */
export const LONGEST_TIMEOUT = 2_147_483_647;

/** A checked set-up. */
export interface Configuration {
  /** Without a slash at the end. */
  readonly baseUrl: string;
  readonly fetch: typeof fetch;
  readonly timeout: number;
  readonly attemptTimeout: number;
  readonly retries: number;
  readonly pace: Pace | undefined;
}

/** Checks how a client is set up. Throws `ConfigurationError` before anything is asked. */
export function readConfiguration(options: ClientOptions): Configuration {
  const { timeout = DEFAULT_TIMEOUT, attemptTimeout = timeout, retries = DEFAULT_RETRIES, pace } = options;
  for (const [name, time] of Object.entries({ timeout, attemptTimeout })) {
    demand(
      time > 0 && time <= LONGEST_TIMEOUT,
      `${name} is ${time}. Give milliseconds, more than 0 and at most ${LONGEST_TIMEOUT}.`,
    );
  }
  demand(
    Number.isInteger(retries) && retries >= 0 && retries <= MOST_RETRIES,
    `retries is ${retries}. Give a whole number from 0 to ${MOST_RETRIES}.`,
  );
  demand(
    options.fetch === undefined || typeof options.fetch === 'function',
    'fetch is no function. Give one, or leave it out.',
  );
  demand(pace === undefined || typeof pace?.turn === 'function', 'pace has no turn. Give one of createPace.');
  return {
    baseUrl: readBaseUrl(options.baseUrl),
    fetch: readFetch(options.fetch),
    timeout,
    attemptTimeout,
    retries,
    pace,
  };
}

/** @throws ConfigurationError that says `otherwise`, unless it is right */
export function demand(isRight: boolean, otherwise: string): void {
  if (!isRight) throw new ConfigurationError(otherwise);
}

/** Looked up at each call, so that a fetch that is put in place later is used; a given one is handed a whole request. */
function readFetch(given: typeof fetch | undefined): typeof fetch {
  if (given === undefined) return (input, init) => globalThis.fetch(input, init);
  return (input, init) => given(new Request(input, init));
}

/** An address without query, fragment, user, or slash at the end. @throws ConfigurationError */
export function readBaseUrl(text: string): string {
  const { protocol, href, origin, pathname } = new URL(URL.canParse(text) ? text : 'none:');
  demand(/^https?:$/.test(protocol), `baseUrl is “${text}”. Give the http: or https: address of the API.`);
  demand(
    href === origin + pathname,
    'baseUrl holds a query, a fragment or a user. Give the bare address of the API.',
  );
  return href.replace(/\/+$/, '');
}
