import type { LookupResponse, LookupResult } from '@credit-lens/sdk/contract';
import { lookupRequest, MAX_BATCH } from '@credit-lens/sdk/contract-schema';
import { type Identifier, parseIdentifier } from '@credit-lens/sdk/identity';
import type { Store } from '../store/store.ts';
import { answerKey, type Lookupable, notCovered, storeKey } from './answer-key.ts';
import { maxAge } from './freshness.ts';
import { ProblemError } from './problems.ts';
import { readJsonBody, validate } from './read-json-body.ts';
import type { ScopedContext } from './request-scope.ts';
import { respondCached } from './respond-cached.ts';

/** `GET /v1/entities/{code}`. */
export async function getEntity(c: ScopedContext, store: Store, now: Date): Promise<Response> {
  const identifier = parseIdentifier(c.req.param('code') ?? '');
  if (isRefused(identifier))
    throw new ProblemError('residentIdentifierRefused', 'The key was neither looked up nor logged.');
  if (identifier.kind === 'malformed')
    throw new ProblemError('malformedCode', malformedDetail[identifier.problem]);
  const key = storeKey(identifier);
  const rows = await store.rowsByKeys([key]);
  const result = answerKey(identifier, rows.get(key), await store.meta(), now);
  return respondCached(c, {
    body: JSON.stringify(result),
    maxAge: maxAge(new Date(result.freshUntil), now),
    audience: 'private',
  });
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

const malformedDetail: Readonly<Record<Extract<Identifier, { kind: 'malformed' }>['problem'], string>> = {
  empty: 'The key is empty.',
  length: 'The key has neither 18, 15 nor 9 characters.',
  character: 'The key holds a character that such an identifier cannot hold.',
  check: 'The check character of this legacy number does not fit.',
};

type Refused = Extract<Identifier, { kind: 'residentIdentifier' | 'ambiguousIdentifier' }>;

function isRefused(identifier: Identifier): identifier is Refused {
  return identifier.kind === 'residentIdentifier' || identifier.kind === 'ambiguousIdentifier';
}

function isLookupable(identifier: Identifier): identifier is Lookupable {
  return (
    identifier.kind === 'unifiedSocialCreditCode' ||
    identifier.kind === 'registrationNumber' ||
    identifier.kind === 'organisationCode'
  );
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
