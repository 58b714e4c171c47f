import { PRIVATE_REQUEST } from '../client/private-request.ts';
import type { StatementKeys } from '../contract/types.gen.ts';
import { readStatementKeys } from './read-statement-keys.ts';

/** Where a server keeps its keys for statements. */
export const STATEMENT_KEYS_PATH = '/.well-known/credit-lens-statement-keys.json';

/** Longest set of keys that is read, in characters: sixteen keys have about 5,000. */
const LONGEST = 65_536;

/**
 * Fetches the keys of an issuer from its well-known place, without cookies and without saying from which page. Give an
 * address that you know, never one that a page names.
 *
 * @param issuer bare address, such as `https://credit.example`.
 * @throws Error when the server cannot be reached, answers a failure, or names another issuer; AlienValue when the
 * answer is no set of keys.
 *
 * @example
 * import { fetchStatementKeys } from '@credit-lens/sdk/statement';
 *
 * const { keys } = await fetchStatementKeys('http://127.0.0.1:8787');
 * console.log(keys.map(({ alg, use }) => `${alg} ${use}`)); // → [ 'EdDSA sig' ]
 */
export async function fetchStatementKeys(
  issuer: string,
  options: { readonly fetch?: typeof fetch; readonly signal?: AbortSignal } = {},
): Promise<StatementKeys> {
  const { fetch: ask = globalThis.fetch, signal } = options;
  const address = `${issuer}${STATEMENT_KEYS_PATH}`;
  const response = await ask(address, {
    ...PRIVATE_REQUEST,
    ...(signal === undefined ? {} : { signal }),
  });
  if (!response.ok) throw new Error(`${address} answered ${response.status}: are statements minted there?`);
  const body = await response.text();
  if (body.length > LONGEST) throw new Error(`${address} answered more than ${LONGEST} characters.`);
  const keys = readStatementKeys(JSON.parse(body));
  if (keys.issuer !== issuer) throw new Error(`${address} holds the keys of another issuer: ${keys.issuer}`);
  return keys;
}
