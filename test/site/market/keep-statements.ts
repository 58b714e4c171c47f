import type { StatementBatch } from '@credit-lens/sdk/contract';

/** Companies that the server signs for in one request. */
const MAX_BATCH = 500;

/** Mints statements for the pages of an origin, at most 500 codes, in one request. */
export type MintStatements = (codes: readonly string[], audience: string) => Promise<StatementBatch>;

interface Kept {
  readonly statement: string;
  /** Milliseconds since 1970: when half of the time is over that it had left, and when it ends. */
  readonly renewAt: number;
  readonly until: number;
}

/**
 * Statements for the pages of this server's origins, by code: those kept while half of their time is left, the rest minted in
 * batches. The recipes in `docs/recipes` do the same in a shop's own language.
 *
 * @returns a function that rejects when the server mints none.
 */
export function keepStatements(
  mint: MintStatements,
  now: () => number = Date.now,
): (codes: readonly string[], audience: string) => Promise<ReadonlyMap<string, string>> {
  const kept = new Map<string, Kept>();
  return async (codes, audience) => {
    const at = now();
    for (const [key, { until }] of kept) if (until <= at) kept.delete(key);
    const missing = codes.filter((code) => !((kept.get(`${audience} ${code}`)?.renewAt ?? 0) > at));
    for (let from = 0; from < missing.length; from += MAX_BATCH) {
      const { statements } = await mint(missing.slice(from, from + MAX_BATCH), audience);
      for (const { code, statement, validUntil } of statements) {
        const until = Date.parse(validUntil);
        kept.set(`${audience} ${code}`, { statement, until, renewAt: at + (until - at) / 2 });
      }
    }
    return new Map(
      codes.flatMap((code) => {
        const found = kept.get(`${audience} ${code}`);
        return found === undefined ? [] : [[code, found.statement] as const];
      }),
    );
  };
}
