import type { StatementKeys } from '@credit-lens/sdk/statement';

/** Keys by the issuer that the page configured, so that a page of many badges asks once. */
const keysOf = new Map<string, Promise<StatementKeys>>();

/**
 * Whether a statement is fresh, correctly signed and meant for the pages of this origin. Asks the issuer that the page
 * configured for its keys, the same bytes for everyone, and nobody where it configured none. The code that does it loads
 * here, when a person has opened a card.
 */
export async function verifyStated(compact: string, page: Document, now: Date): Promise<boolean> {
  const issuer = page.documentElement.querySelector('credit-lens-config[issuer]')?.getAttribute('issuer');
  if (!issuer) return false;
  const { fetchStatementKeys, verifyStatement } = await import('@credit-lens/sdk/statement');
  try {
    const keys = keysOf.get(issuer) ?? fetchStatementKeys(new URL(issuer).origin);
    keysOf.set(issuer, keys);
    const found = await verifyStatement(compact, { keys: await keys, audience: location.origin, now });
    // Signed by a key that came since: the next card asks for the keys again.
    if (found.state === 'invalid' && found.reason === 'unknownKey') keysOf.delete(issuer);
    return found.state === 'valid';
  } catch (error) {
    // The keys could not be had, which says nothing of the statement: it stays unverified, and the next card asks again.
    keysOf.delete(issuer);
    reportError(error);
    return false;
  }
}
