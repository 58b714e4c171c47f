import { type CreditClient, createCreditClient } from '@credit-lens/sdk';

/** The live API, which is asked only because a person does something that says so. Nothing that it answers is kept. */
export function createLiveClient(serverAddress: string): CreditClient {
  return createCreditClient({ baseUrl: serverAddress, cache: false, fetch: fetchUnconditionally });
}

/**
 * Keeps the browser's own cache out: it would return the mark that a server gave an answer (`If-None-Match`), and a
 * server can give each device a mark of its own.
 */
const fetchUnconditionally: typeof fetch = (input, init) => fetch(input, { ...init, cache: 'no-store' });
