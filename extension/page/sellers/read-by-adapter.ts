import type { KnownCode } from '../../directory/known-seller.ts';
import { sellerKey } from '../../directory/known-seller.ts';
import type { AdapterTable } from '../adapting/adapter.ts';
import type {
  AdapterMention,
  AdapterReading,
  SellerLesson,
  SellerSighting,
} from '../adapting/adapter-reading.ts';
import type { PageMention } from '../reading/page-mention.ts';
import type { AdapterReader } from './adapter-reader.ts';
import type { AdapterScript } from './adapter-script.ts';

/** Which adapter stands for this page, and what became of it, for the popup. */
export type AdapterState = Pick<Exclude<AdapterReading, { outcome: 'none' }>, 'adapter' | 'outcome'> | null;

/** A seller of the site. */
type SellerRef = Pick<SellerSighting, 'site' | 'sellerId'>;

/** The way to the worker, which holds the adapters of all sites and the seller directory. */
export interface AdapterParts {
  /** The adapters of this page's host. */
  readonly table: () => Promise<AdapterTable>;
  /** What reads by them. */
  readonly load: () => Promise<AdapterScript>;
  /** What the directory knows of sellers, in the order asked. */
  readonly resolve: (sellers: readonly SellerRef[]) => Promise<readonly (KnownCode | null)[]>;
  readonly teach: (lesson: SellerLesson) => Promise<unknown>;
  /** All that the adapter says now. Returns whether that is anything new. */
  readonly onSaid: (said: readonly PageMention[]) => boolean;
}

/** Reads a page by its site's adapter, and marks the sellers that the directory knows. */
export interface ReadByAdapter {
  /** Asks which adapters there are, and reads. Asks everything again when something may have changed. */
  start(): Promise<void>;
  state(): AdapterState;
  stop(): void;
}

export function readByAdapter({ table, load, resolve, teach, onSaid }: AdapterParts): ReadByAdapter {
  /** By seller: what the directory said last. */
  const known = new Map<string, KnownCode | null>();
  /** Sellers about whom the directory was asked since something may have changed. */
  let asked = new Set<string>();
  /** By seller: what this page taught. One that says something else later was edited, and teaches no more. */
  const taught = new Map<string, string>();
  let script: AdapterScript | null = null;
  let reader: AdapterReader | null = null;
  let state: AdapterState = null;
  let mentions: readonly AdapterMention[] = [];
  let sellers: readonly SellerSighting[] = [];
  let isStopped = false;
  /** Which of the starts under way counts. */
  let turn = 0;

  function tell(): boolean {
    return onSaid([...mentions, ...sellers.flatMap(marked)]);
  }

  function marked(sighting: SellerSighting): PageMention[] {
    const found = known.get(sellerKey(sighting)) ?? null;
    const mention = found === null ? null : script?.sellerMention(sighting, found.code, found.source);
    return mention ? [mention] : [];
  }

  function onReading(reading: AdapterReading): boolean {
    const { outcome } = reading;
    const isNews = state?.outcome !== (outcome === 'none' ? undefined : outcome);
    state = outcome === 'none' ? null : { adapter: reading.adapter, outcome };
    [mentions, sellers] = outcome === 'read' ? [reading.mentions, reading.sellers] : [[], []];
    if (outcome === 'read' && reading.lesson !== null) learn(reading.lesson);
    void askSellers();
    return tell() || isNews;
  }

  function learn(lesson: SellerLesson): void {
    const { adapter, sellerId, code } = lesson;
    const id = `${adapter} ${sellerId}`;
    if (taught.has(id)) return;
    taught.set(id, code);
    // A lesson that does not arrive is one of the next visit.
    teach(lesson).catch(() => taught.delete(id));
  }

  async function askSellers(): Promise<void> {
    const round = asked;
    const unasked = new Map(sellers.map((seller) => [sellerKey(seller), seller] as const));
    for (const key of round) unasked.delete(key);
    if (unasked.size === 0) return;
    for (const key of unasked.keys()) round.add(key);
    try {
      const answers = await resolve([...unasked.values()].map(({ site, sellerId }) => ({ site, sellerId })));
      for (const [at, key] of [...unasked.keys()].entries()) known.set(key, answers[at] ?? null);
    } catch {
      // The worker was asked twice. Without an answer a seller is as before, and the next reading asks again.
      for (const key of unasked.keys()) round.delete(key);
      return;
    }
    if (!isStopped) tell();
  }

  return {
    async start() {
      turn += 1;
      const mine = turn;
      let own: AdapterTable;
      try {
        own = await table();
        if (own.adapters.length > 0) script ??= await load();
      } catch {
        // Without the worker the generic reading goes on alone, as where no adapter is on.
        return;
      }
      if (isStopped || mine !== turn) return;
      asked = new Set();
      reader?.stop();
      reader = null;
      if (script !== null && own.adapters.length > 0) {
        reader = script.createAdapterReader({ document, address: () => location, table: own, onReading });
        reader.start();
      } else onReading({ outcome: 'none' });
    },
    state: () => state,
    stop() {
      isStopped = true;
      reader?.stop();
    },
  };
}
