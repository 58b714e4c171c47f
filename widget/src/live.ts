import { type CreditClient, createCreditClient } from '@credit-lens/sdk';
import type { LookupResult } from '@credit-lens/sdk/contract';
import type { CreditBadge } from './define.ts';
import './define.ts';

/** How long badges that are added later are gathered before they are asked about together, in milliseconds. */
const GATHER = 100;

/** Whom the badges ask, and where they stand. */
export interface ConnectOptions {
  /** Base address of the public credit lookup API. */
  readonly baseUrl: string;
  /** A client of your own, in place of one for `baseUrl`. */
  readonly client?: Pick<CreditClient, 'lookupMany'>;
  /** Where the badges stand; the document if not given. */
  readonly root?: Document | DocumentFragment | Element;
}

/**
 * Lets the badges of a page that came without an answer ask the API: all of them together, never one by one and
 * never by what is in view, so that nobody learns what a visitor looks at. Badges added later are gathered first.
 *
 * @returns ends it; an answer under way is dropped
 */
export function connectBadges({ baseUrl, client, root = document }: ConnectOptions): () => void {
  const asked = client ?? createCreditClient({ baseUrl });
  const connection = new LiveConnection(asked, root);
  connection.start();
  return () => connection.stop();
}

/** What a badge was asked about, and the answer it was given for it. */
interface Asked {
  readonly code: string;
  readonly result: LookupResult | null;
}

class LiveConnection {
  readonly #client: Pick<CreditClient, 'lookupMany'>;
  readonly #root: Document | DocumentFragment | Element;
  readonly #ended = new AbortController();
  readonly #observer = new MutationObserver((records) => {
    if (records.some(concernsBadges)) this.#askAfter(GATHER);
  });
  readonly #asked = new WeakMap<CreditBadge, Asked>();
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(client: Pick<CreditClient, 'lookupMany'>, root: Document | DocumentFragment | Element) {
    this.#client = client;
    this.#root = root;
  }

  start(): void {
    const attributeFilter = ['code', 'result'];
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
    this.#client.lookupMany(codes, { signal: this.#ended.signal }).then(
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
      if (asked && badge.result === asked.result) badge.result = null;
      return badge.unanswered;
    });
  }

  #hand(results: ReadonlyMap<string, LookupResult | undefined>, badges: readonly CreditBadge[]): void {
    if (this.#ended.signal.aborted) return;
    for (const badge of badges) {
      const code = badge.code;
      const result = this.#asked.get(badge)?.code === code ? results.get(code) : undefined;
      if (!result || !badge.unanswered) continue;
      this.#asked.set(badge, { code, result });
      badge.result = result;
    }
  }
}

function concernsBadges({ type, target, addedNodes }: MutationRecord): boolean {
  return type === 'attributes' ? target.nodeName === 'CREDIT-BADGE' : addedNodes.length > 0;
}
