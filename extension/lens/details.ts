import type { CreditClient, LookupResult } from '@credit-lens/sdk';
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
  const client = await parts.client(isPrivate);
  const result = await client.lookup(code);
  const stored = await parts.store.read();
  const isFlagged = stored?.set.items.some((item) => item.code === code) ?? false;
  const withdrawn = isFlagged && hasNoAdverseEntry(result);
  if (withdrawn && !(await parts.store.withdrawn()).has(code)) {
    await parts.store.withdraw(code, { isPrivate });
    await parts.onWithdraw();
  }
  return { result, withdrawn };
}

/** `unavailable` says nothing either way, so it takes nothing back. */
function hasNoAdverseEntry(result: LookupResult): boolean {
  if (result.outcome === 'listed') return !result.entries.some(({ list }) => list.polarity === 'adverse');
  return result.outcome === 'noEntry' || result.outcome === 'notCovered';
}
