import type { Lookups } from './lookup/lookups.ts';
import type { Pace } from './pace.ts';
import type { Send } from './send.ts';

/** How a client is set up. */
export interface ClientOptions {
  /** Address of the API, `http:` or `https:`; a path is kept: `https://example.org/credit`. */
  readonly baseUrl: string;
  /** Sends requests in place of the global `fetch`. */
  readonly fetch?: typeof fetch;
  /** Milliseconds until the whole answer of a request must be in, retries and waits included. @default 10_000 */
  readonly timeout?: number;
  /** Milliseconds that one attempt may take before the request is sent again. @default timeout */
  readonly attemptTimeout?: number;
  /** How often a request is sent again after 408, 429, 500, 502, 503, 504 or a broken connection. @default 2 */
  readonly retries?: number;
  /** How fast requests may follow each other: see `createPace`, `whileOnline`. @default as fast as they come */
  readonly pace?: Pace;
}

/**
 * A server and how it is asked, and nothing else: what it is asked for are functions that take it, each with its own
 * entry point, so that a bundle carries what it uses.
 */
export interface Client {
  /** Without a slash at the end. */
  readonly baseUrl: string;
  /** Milliseconds until the whole answer of a request must be in. */
  readonly timeout: number;
  /** Sends what is answered bit by bit; everything else goes by `send`. */
  readonly fetch: typeof fetch;
  /** How fast requests may follow each other; undefined: as fast as they come. */
  readonly pace: Pace | undefined;
  /** The way by which every capability talks to the server. */
  readonly send: Send;
  /** How look-ups are answered, where more than one question to the server goes into it: see `withSharedLookups`. */
  readonly lookups?: Lookups;
}
