import type { CreditClient, LookupResult } from '@credit-lens/sdk';
import { printedCode, type Seller } from './seller.ts';

/**
 * What the public lists say about the sellers of one page, asked once by the server and handed over with it.
 * Sellers without a printed code are not asked about. When the API does not answer, the results say so.
 */
export async function creditResults(
  client: CreditClient,
  sellers: readonly Seller[],
): Promise<readonly LookupResult[]> {
  const codes = [...new Set(sellers.map(printedCode).filter((code) => code !== null))];
  return codes.length === 0 ? [] : client.lookupMany(codes);
}
