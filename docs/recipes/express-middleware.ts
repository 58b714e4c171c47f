/**
 * Looks the supplier of a request up before the handler runs, which finds the result in `response.locals.credit`.
 *
 *   app.get('/suppliers/:code', creditOfSupplier('http://127.0.0.1:8787'), (request, response) => { … });
 *
 * A look-up never rejects because of the server or the network, so the handler always runs; it decides what to show.
 * One client serves all requests: those that come in the same turn of the event loop are one, and a kept answer is
 * given at once while a newer one is asked for behind it.
 */
import type { LookupResult } from '@credit-lens/sdk';
import { createClient } from '@credit-lens/sdk/client';
import { lookup, withSharedLookups } from '@credit-lens/sdk/lookup';
import type { RequestHandler } from 'express';

/** What the handler finds in `response.locals`. */
export interface CreditLocals extends Record<string, unknown> {
  credit: LookupResult;
}

/** Milliseconds for which a visitor may be kept waiting. */
const PATIENCE = 2_000;

/** Milliseconds after which a kept answer is renewed behind the visitor's back. */
const RENEWAL = 600_000;

export function creditOfSupplier(
  baseUrl: string,
): RequestHandler<{ code: string }, unknown, unknown, unknown, CreditLocals> {
  const plain = createClient({ baseUrl, timeout: PATIENCE, retries: 1 });
  const client = withSharedLookups(plain, { refreshAfter: RENEWAL });
  return async (request, response, next) => {
    response.locals.credit = await lookup(client, request.params.code);
    next();
  };
}
