import type { CreditClient } from '@credit-lens/sdk';
import type { CreditBadge } from './define.ts';
import './define.ts';
import { askServer, type ServerAnswer } from './live/ask-server.ts';

/** How long badges that are added later are gathered before they are asked about together, in milliseconds. */
const GATHER = 100;

/** The route of the API that is asked, below its base address. */
const LOOKUP = 'v1/entities/lookup';

/** Whom the badges ask, and where they stand. */
export interface ConnectOptions {
  /** Base address of the public credit lookup API. */
  readonly baseUrl?: string;
  /** In its place: a route of the page's own server, which takes `{ codes }` and answers `{ results }`, results or statements. */
  readonly route?: string;
  /** A client of your own, in place of either. */
  readonly client?: Pick<CreditClient, 'lookupMany'>;
  /** Where the badges stand; the document if not given. */
  readonly root?: Document | DocumentFragment | Element;
}

type Ask = (codes: readonly string[], signal: AbortSignal) => Promise<readonly ServerAnswer[]>;

/**
 * Lets the badges of a page that came without an answer ask the API: all of them together, never one by one and
 * never by what is in view, so that nobody learns what a visitor looks at. Badges added later are gathered first.
 *
 * @returns ends it; an answer under way is dropped
 * @throws TypeError where neither address is given, or a route is not of the page's own origin
 */
export function connectBadges({ baseUrl, route, client, root = document }: ConnectOptions): () => void {
  const connection = new LiveConnection(client ? askClient(client) : askAddress(baseUrl, route), root);
  connection.start();
  return () => connection.stop();
}

function askClient(client: Pick<CreditClient, 'lookupMany'>): Ask {
  return (codes, signal) => client.lookupMany(codes, { signal });
}

function askAddress(baseUrl: string | undefined, route: string | undefined): Ask {
  if (route !== undefined) {
    const address = new URL(route, document.baseURI);
    if (address.origin !== location.origin)
      throw new TypeError(
        `The route ${route} is not of this page's own server; give it as baseUrl to ask another.`,
      );
    return (codes, signal) => askServer(address.href, codes, signal);
  }
  if (baseUrl === undefined) throw new TypeError('connectBadges needs a baseUrl, a route or a client.');
  const address = new URL(LOOKUP, baseUrl.endsWith('/') ? baseUrl : `${baseUrl}/`).href;
  return (codes, signal) => askServer(address, codes, signal);
}

/** What a badge was asked about, and the answer it was given for it. */
interface Asked {
  readonly code: string;
  readonly result: ServerAnswer | null;
}

class LiveConnection {
  readonly #askFor: Ask;
  readonly #root: Document | DocumentFragment | Element;
  readonly #ended = new AbortController();
  readonly #observer = new MutationObserver((records) => {
    if (records.some(concernsBadges)) this.#askAfter(GATHER);
  });
  readonly #asked = new WeakMap<CreditBadge, Asked>();
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(askFor: Ask, root: Document | DocumentFragment | Element) {
    this.#askFor = askFor;
    this.#root = root;
  }

  start(): void {
    const attributeFilter = ['code', 'result', 'statement'];
    this.#observer.observe(this.#root, { childList: true, subtree: true, attributes: true, attributeFilter });
    // Not at once: badges that were just registered take up the properties set before in a microtask.
    this.#askAfter(document.readyState === 'loading' ? GATHER : 0);
  }

  stop(): void {
    this.#observer.disconnect();
    clearTimeout(this.#timer);
    this.#ended.abort();
  }

  /** The first of several calls sets the time, so that a page that never rests is answered too. */
  #askAfter(delay: number): void {
    this.#timer ??= setTimeout(() => {
      this.#timer = undefined;
      this.#ask();
    }, delay);
  }

  #ask(): void {
    const waiting = this.#unanswered();
    if (waiting.length === 0) return;
    for (const badge of waiting) this.#asked.set(badge, { code: badge.code, result: null });
    const codes = [...new Set(waiting.map((badge) => badge.code))];
    this.#askFor(codes, this.#ended.signal).then(
      (results) => this.#hand(new Map(codes.map((code, index) => [code, results[index]])), waiting),
      (error: unknown) => {
        if (!this.#ended.signal.aborted) reportError(error);
      },
    );
  }

  #unanswered(): CreditBadge[] {
    return [...this.#root.querySelectorAll('credit-badge')].filter((badge) => {
      const asked = this.#asked.get(badge);
      if (asked?.code === badge.code) return false;
      // What was fetched for the code before is not an answer for the code now.
      if (asked?.result != null && badge.result === asked.result) badge.result = null;
      if (typeof asked?.result === 'string' && badge.statement === asked.result) badge.statement = null;
      return badge.unanswered;
    });
  }

  #hand(results: ReadonlyMap<string, ServerAnswer | undefined>, badges: readonly CreditBadge[]): void {
    if (this.#ended.signal.aborted) return;
    for (const badge of badges) {
      const code = badge.code;
      const result = this.#asked.get(badge)?.code === code ? results.get(code) : undefined;
      if (!result || !badge.unanswered) continue;
      this.#asked.set(badge, { code, result });
      if (typeof result === 'string') badge.statement = result;
      else badge.result = result;
    }
  }
}

function concernsBadges({ type, target, addedNodes }: MutationRecord): boolean {
  return type === 'attributes' ? target.nodeName === 'CREDIT-BADGE' : addedNodes.length > 0;
}
