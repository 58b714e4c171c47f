import type { CreditClient, LookupResult } from '@credit-lens/sdk';
import type { Withdrawal } from './answer.ts';
import type { ListedStore } from './listed-store.ts';

/** The full answer about one code, fetched because a person opened a card. */
export interface Details {
  readonly result: LookupResult;
  /** The flag spoke of an entry that the live record no longer has: the flag is taken back. */
  readonly withdrawn: boolean;
}

/** What fetching details needs. */
export interface DetailsParts {
  readonly store: ListedStore;
  /** A client for ordinary windows, whose cache is on disk, or for private ones, whose cache is in memory. */
  readonly client: (isPrivate: boolean) => Promise<Pick<CreditClient, 'lookup'>>;
  /** A flag was withdrawn: open pages must be answered anew. */
  readonly onWithdraw: () => Promise<void>;
}

/**
 * Asks the live API about one code. A code on the listed set without an adverse entry in the live record is
 * withdrawn at once, and stays so until the next set comes.
 */
export async function fetchDetails(code: string, isPrivate: boolean, parts: DetailsParts): Promise<Details> {
  const { store } = parts;
  const { generation } = store;
  const client = await parts.client(isPrivate);
  const result = await client.lookup(code);
  const stored = await store.read();
  const known = await store.withdrawn();
  const isFlagged = stored?.set.items.some((item) => item.code === code) ?? false;
  const withdrawal = isFlagged ? withdrawalOf(result) : null;
  // What was erased while the server was asked must not come back with the answer.
  if (withdrawal !== null && known.get(code) !== withdrawal && store.generation === generation) {
    await store.withdraw(code, withdrawal, { isPrivate });
    await parts.onWithdraw();
  }
  return { result, withdrawn: withdrawal !== null };
}

/**
 * What the live record says in place of the flag's entry; `null` if that is still there, or if the answer says nothing
 * either way: `unavailable`, a source that was not reached, a key that a gateway refused.
 */
function withdrawalOf(result: LookupResult): Withdrawal | null {
  switch (result.outcome) {
    case 'noEntry':
      return 'noEntry';
    case 'listed':
      return result.entries.some(({ list }) => list.polarity === 'adverse') ? null : 'noEntry';
    case 'notCovered':
      return result.reason === 'notRegistered' || result.reason === 'withheld' ? result.reason : null;
    case 'unavailable':
      return null;
  }
}
