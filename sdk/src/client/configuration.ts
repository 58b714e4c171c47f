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
const LONGEST_TIMEOUT = 2_147_483_647;

/** A checked set-up. */
export interface Configuration {
  /** Without a slash at the end. */
  readonly baseUrl: string;
  readonly fetch: typeof fetch;
  readonly timeout: number;
  readonly attemptTimeout: number;
  readonly retries: number;
  readonly isOffline: () => boolean;
  readonly pace: Pace | undefined;
}

/** Checks how a client is set up. Throws `ConfigurationError` before anything is asked. */
export function readConfiguration(options: ClientOptions): Configuration {
  const { timeout = DEFAULT_TIMEOUT, retries = DEFAULT_RETRIES, offline = false } = options;
  const { attemptTimeout = timeout } = options;
  for (const [name, time] of Object.entries({ timeout, attemptTimeout })) {
    if (time > 0 && time <= LONGEST_TIMEOUT) continue;
    throw new ConfigurationError(
      `${name} is ${time}. Give milliseconds, more than 0 and at most ${LONGEST_TIMEOUT}.`,
    );
  }
  if (!Number.isInteger(retries) || retries < 0 || retries > MOST_RETRIES) {
    throw new ConfigurationError(`retries is ${retries}. Give a whole number from 0 to ${MOST_RETRIES}.`);
  }
  return {
    baseUrl: readBaseUrl(options.baseUrl),
    fetch: readFetch(options.fetch),
    timeout,
    attemptTimeout,
    retries,
    isOffline: typeof offline === 'function' ? offline : () => offline,
    pace: options.pace,
  };
}

/** Looked up at each call, so that a fetch that is put in place later is used; a given one is handed a whole request. */
function readFetch(given: typeof fetch | undefined): typeof fetch {
  if (given === undefined) return (input, init) => globalThis.fetch(input, init);
  return (input, init) => given(new Request(input, init));
}

/** An address without query, fragment, user, or slash at the end. @throws ConfigurationError */
export function readBaseUrl(text: string): string {
  const url = URL.canParse(text) ? new URL(text) : null;
  if (url === null || !/^https?:$/.test(url.protocol)) {
    throw new ConfigurationError(`baseUrl is “${text}”. Give the http: or https: address of the API.`);
  }
  if (url.search !== '' || url.hash !== '' || url.username !== '' || url.password !== '') {
    throw new ConfigurationError(
      'baseUrl holds a query, a fragment or a user. Give the bare address of the API.',
    );
  }
  return url.href.replace(/\/+$/, '');
}
