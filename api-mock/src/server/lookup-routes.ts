import type { LookupResponse, LookupResult } from '@credit-lens/sdk/contract';
import { lookupRequest, MAX_BATCH } from '@credit-lens/sdk/contract-schema';
import { parseIdentifier } from '@credit-lens/sdk/identity';
import type { Store } from '../store/store.ts';
import { answerKey } from './answer-key.ts';
import { notCovered, storeKey } from './held-key.ts';
import { ProblemError } from './problems.ts';
import { readAsOf } from './read-as-of.ts';
import { readJsonBody, validate } from './read-json-body.ts';
import { isLookupable, isRefused, readKey } from './read-key.ts';
import type { ScopedContext } from './request-scope.ts';
import { respondOnDay } from './respond-on-day.ts';

/** `GET /v1/entities/{code}`. */
export async function getEntity(c: ScopedContext, store: Store, now: Date): Promise<Response> {
  const asOf = readAsOf(c, now);
  const identifier = readKey(c);
  const key = storeKey(identifier);
  const rows = await store.rowsByKeys([key]);
  return respondOnDay(c, answerKey(identifier, rows.get(key), await store.meta(), now, asOf), asOf, now);
}

/** `POST /v1/entities/lookup`: one result per code, in the order asked. */
export async function postLookup(c: ScopedContext, store: Store, now: Date): Promise<Response> {
  const body = await readJsonBody(c);
  refuseLargeBatch(body);
  const { codes } = validate(lookupRequest, body);
  const identifiers = codes.map(parseIdentifier);
  const refused = identifiers.flatMap((identifier, index) =>
    isRefused(identifier) ? [`/codes/${index}`] : [],
  );
  if (refused.length > 0)
    throw new ProblemError(
      'residentIdentifierRefused',
      'Nothing of the batch was looked up or logged; the pointers name the codes to leave out.',
      refused,
    );
  const rows = await store.rowsByKeys(identifiers.filter(isLookupable).map(storeKey));
  const meta = await store.meta();
  const results = identifiers.map(
    (identifier): LookupResult =>
      isLookupable(identifier)
        ? answerKey(identifier, rows.get(storeKey(identifier)), meta, now)
        : notCovered('', null, 'malformed', meta, now),
  );
  c.header('cache-control', 'no-store');
  return c.json({ results } satisfies LookupResponse);
}

/** Judged before the schema, which would call it merely invalid. */
function refuseLargeBatch(body: unknown): void {
  if (typeof body !== 'object' || body === null || !('codes' in body) || !Array.isArray(body.codes)) return;
  if (body.codes.length > MAX_BATCH)
    throw new ProblemError(
      'batchTooLarge',
      `The batch holds ${body.codes.length} codes, more than ${MAX_BATCH}.`,
      ['/codes'],
    );
}
