import type { StatementKeys } from '@credit-lens/sdk/contract';
import { readStatementKeys } from '@credit-lens/sdk/statement';

/** What becomes of the keys for statements in a publish: these, none any more (null), or those that were published before. */
export type StatementKeysChoice = StatementKeys | null | undefined;

/**
 * The keys for statements that a manifest names, so that who follows it can verify them and asks nobody. A key whose term
 * ended more than a day ago verifies nothing any more.
 */
export function nameStatementKeys(
  choice: StatementKeysChoice,
  published: unknown,
  now: Date,
): StatementKeys | null {
  const named = choice === undefined ? (published ?? null) : choice;
  if (named === null) return null;
  const { issuer, keys } = readStatementKeys(named);
  const useful = keys.filter(({ validUntil }) => Date.parse(validUntil) + DAY >= now.getTime());
  return useful.length === 0 ? null : { issuer, keys: useful };
}

/** Longest time that a statement holds: a day. */
const DAY = 86_400_000;
