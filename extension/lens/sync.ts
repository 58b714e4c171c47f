import type { CreditClient, CreditList, ListedSet } from '@credit-lens/sdk';
import { changedCodes } from './changed-codes.ts';
import { type Freshness, freshnessOf } from './freshness.ts';
import { datesOf, type NamedList, type StoredListedSet } from './listed-index.ts';
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
  /** Fetches the set, the same bytes and the same request for everyone. Callers at the same time share one request. Never rejects. */
  sync(): Promise<SyncReport>;
}

/** What a refresh needs; `clientOf` gives the client of a server address. */
export interface SyncParts {
  readonly store: ListedStore;
  readonly serverAddress: () => Promise<string>;
  readonly clientOf: (serverAddress: string) => Pick<CreditClient, 'listedSet' | 'lists'>;
  readonly now: () => number;
  /** Drops the full answers kept about these codes of a server, or about all: the set says otherwise now. */
  readonly forgetDetails: (serverAddress: string, codes: readonly string[] | 'all') => Promise<void>;
  /** The set came anew, or is too old now for what was said from it: pages must be answered anew. */
  readonly onChange: () => Promise<void>;
}

/** Makes the refresher. On failure the last good set stays, until it is too old to speak. */
export function createListedSync(parts: SyncParts): ListedSync {
  const { store, serverAddress, clientOf, now, forgetDetails, onChange } = parts;
  let report: SyncReport = { triedAt: null, problem: null };
  const running = new Map<string, Promise<SyncReport>>();
  /** What open pages were last told of the set's age; `null`: not known, for the worker has slept since. */
  let told: Freshness | 'noSet' | null = null;

  async function refresh(server: string): Promise<SyncReport> {
    const client = clientOf(server);
    const { generation } = store;
    const stored = await store.read();
    const known = stored?.server === server ? stored : null;
    // Whole each time: a mark of the set held (`ETag`) that is sent back can tell one device from another.
    const fetched = await client.listedSet();
    if (!fetched.modified) {
      throw new Error(`${server} answered “not modified” although it was asked for the whole set.`);
    }
    const { set } = fetched;
    const lists = await namesOfLists(client, known);
    // The address may have been changed meanwhile; this server's set must not answer for the other one.
    if ((await serverAddress()) !== server) return report;
    // Everything may have been erased meanwhile; it must not come back.
    if (store.generation !== generation) return report;
    await store.write({ server, confirmedAt: now(), set, lists });
    if (known === null || !hasSameCoverage(known.set, set)) await forgetDetails(server, 'all');
    else await forgetDetails(server, changedCodes(known.set, set));
    if (known === null || !isSameState(known.set, set)) await store.forgetWithdrawn();
    told = await ageOf(server);
    await onChange();
    return { triedAt: now(), problem: null };
  }

  async function ageOf(server: string): Promise<Freshness | 'noSet'> {
    const stored = await store.read();
    return stored?.server === server ? freshnessOf(datesOf(stored), now()) : 'noSet';
  }

  /** A set that nobody renews grows old: what open pages show must not outlive what it may still say. */
  async function fail(server: string, error: unknown): Promise<SyncReport> {
    const age = await ageOf(server);
    if (age !== told) {
      told = age;
      await onChange();
    }
    return { triedAt: now(), problem: problemOf(error) };
  }

  return {
    report: () => report,
    async sync() {
      const server = await serverAddress();
      // What was asked for before everything was erased is thrown away, so it is no answer to a later call.
      const request = `${store.generation} ${server}`;
      const joined = running.get(request);
      if (joined) return joined;
      const run = refresh(server)
        .catch((error: unknown) => fail(server, error))
        .then(async (outcome) => {
          // What became of a server that is not asked any more is of no interest.
          if ((await serverAddress()) === server) report = outcome;
          return outcome;
        })
        .finally(() => running.delete(request));
      running.set(request, run);
      return run;
    },
  };
}

/** Whether a set speaks of the same state of the register, in the same words. */
function isSameState(before: ListedSet, after: ListedSet): boolean {
  return (
    before.asOf === after.asOf && hasSameCoverage(before, after) && changedCodes(before, after).length === 0
  );
}

function hasSameCoverage({ coverage: before }: ListedSet, { coverage: after }: ListedSet): boolean {
  const parts = ({ organisationCodePrefixes, withheldCategories }: ListedSet['coverage']) =>
    JSON.stringify([organisationCodePrefixes, withheldCategories]);
  return parts(before) === parts(after);
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

function nameList({ id, name, colour, owners: [owner] }: CreditList): NamedList {
  return { id, name, colour, owner: owner?.name ?? null };
}

function problemOf(error: unknown): NonNullable<SyncReport['problem']> {
  const { status } = error as { status?: unknown };
  const message = error instanceof Error ? error.message : String(error);
  return { kind: typeof status === 'number' ? 'refused' : 'notReached', message };
}
