import type { CreditClient, CreditList } from '@credit-lens/sdk';
import type { NamedList, StoredListedSet } from './listed-index.ts';
import type { ListedStore } from './listed-store.ts';

/** How the last refresh of the listed set went, since the worker woke. */
export interface SyncReport {
  /** Milliseconds of the device's clock; `null`: none was tried yet. */
  readonly triedAt: number | null;
  /** `null` after success. The message says what happened, for people who run a server. */
  readonly problem: { readonly kind: 'notReached' | 'refused'; readonly message: string } | null;
}

/** Keeps the listed set fresh. Never asked by a page: only by install, start-up, alarm and people. */
export interface ListedSync {
  report(): SyncReport;
  /** Fetches the set if the server has another one. Callers at the same time share one request. Never rejects. */
  sync(): Promise<SyncReport>;
}

/** What a refresh needs; `clientOf` gives the client of a server address. */
export interface SyncParts {
  readonly store: ListedStore;
  readonly serverAddress: () => Promise<string>;
  readonly clientOf: (serverAddress: string) => Pick<CreditClient, 'listedSet' | 'lists'>;
  readonly now: () => number;
  /** The set is another one, or there is one again: pages must be answered anew. */
  readonly onChange: () => Promise<void>;
}

/** Makes the refresher. On failure the last good set stays, until it is too old to speak. */
export function createListedSync({ store, serverAddress, clientOf, now, onChange }: SyncParts): ListedSync {
  let report: SyncReport = { triedAt: null, problem: null };
  const running = new Map<string, Promise<SyncReport>>();

  async function refresh(server: string): Promise<SyncReport> {
    const client = clientOf(server);
    const stored = await store.read();
    const known = stored?.server === server ? stored : null;
    const fetched = await client.listedSet(known?.etag ? { etag: known.etag } : {});
    if (!fetched.modified && known === null) {
      throw new Error(`${server} answered “not modified” although it was asked for the whole set.`);
    }
    const set = fetched.modified ? fetched.set : (known as StoredListedSet).set;
    const etag = fetched.modified ? fetched.etag : (known as StoredListedSet).etag;
    const lists = await namesOfLists(client, known);
    // The address may have been changed meanwhile; this server's set must not answer for the other one.
    if ((await serverAddress()) !== server) return report;
    await store.write({ server, etag, confirmedAt: now(), set, lists });
    if (fetched.modified) await store.forgetWithdrawn();
    await onChange();
    return { triedAt: now(), problem: null };
  }

  return {
    report: () => report,
    async sync() {
      const server = await serverAddress();
      const joined = running.get(server);
      if (joined) return joined;
      const run = refresh(server)
        .catch((error: unknown): SyncReport => ({ triedAt: now(), problem: problemOf(error) }))
        .then(async (outcome) => {
          // What became of a server that is not asked any more is of no interest.
          if ((await serverAddress()) === server) report = outcome;
          return outcome;
        })
        .finally(() => running.delete(server));
      running.set(server, run);
      return run;
    },
  };
}

/** Names are a convenience: without them flags show the ids of lists, so their failure is not the set's. */
async function namesOfLists(
  client: Pick<CreditClient, 'lists'>,
  known: StoredListedSet | null,
): Promise<readonly NamedList[]> {
  try {
    return (await client.lists()).map(nameList);
  } catch {
    return known?.lists ?? [];
  }
}

function nameList({ id, name, owners: [owner] }: CreditList): NamedList {
  return { id, name, owner: owner?.name ?? null };
}

function problemOf(error: unknown): NonNullable<SyncReport['problem']> {
  const { status } = error as { status?: unknown };
  const message = error instanceof Error ? error.message : String(error);
  return { kind: typeof status === 'number' ? 'refused' : 'notReached', message };
}
