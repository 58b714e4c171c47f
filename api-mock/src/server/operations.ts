import contract from '@credit-lens/sdk/openapi.json' with { type: 'json' };
import { adminOperations } from './admin/admin-operations.ts';
import { getChanges } from './changes/changes-route.ts';
import { getEntity, postLookup } from './lookup-routes.ts';
import { getObjection, postObjection } from './objection-routes.ts';
import { underPurpose } from './purpose-key.ts';
import { getRecords } from './records/records-route.ts';
import { getReference, getReferenceItem, kinds, refuseKind } from './reference-routes.ts';
import { getCoverage, getHealth, getListedSet } from './register-routes.ts';
import type { ScopedContext } from './request-scope.ts';
import { respondReference } from './respond-reference.ts';
import { postSearch } from './search-route.ts';
import type { ServerContext } from './server-context.ts';
import { statementOperations } from './statements/statement-operations.ts';

/** Answers one request. */
export type Handler = (c: ScopedContext) => Response | Promise<Response>;

/** An operation: its method, its path as the contract writes it, and what answers it. */
export type Operation = readonly ['get' | 'post', path: string, Handler];

/** The operations of the contract, each on one line. */
export function operationsOf(context: ServerContext): readonly Operation[] {
  const { store, now, feed } = context;
  const keyed = underPurpose(context);
  return [
    ['post', '/v1/entities/lookup', keyed((c) => postLookup(c, store, now()))],
    ['get', '/v1/entities/{code}', keyed((c) => getEntity(c, store, now()))],
    ['get', '/v1/entities/{code}/records', keyed((c) => getRecords(c, store, now()))],
    ['post', '/v1/search', keyed((c) => postSearch(c, store))],
    ['post', '/v1/objections', (c) => postObjection(c, context)],
    ['get', '/v1/objections/{id}', (c) => getObjection(c, context)],
    ['get', '/v1/listed', (c) => getListedSet(c, store, now())],
    ...statementOperations(context),
    ['get', '/v1/changes', (c) => getChanges(c, feed)],
    ...adminOperations(context),
    ...kinds.flatMap((kind): Operation[] => [
      ['get', `/v1/reference/${kind}`, (c) => getReference(c, kind, now())],
      ['get', `/v1/reference/${kind}/{id}`, (c) => getReferenceItem(c, kind, now())],
    ]),
    ['get', '/v1/reference/{kind}', refuseKind],
    ['get', '/v1/reference/{kind}/{id}', refuseKind],
    ['get', '/v1/coverage', (c) => getCoverage(c, store, now())],
    ['get', '/healthz', (c) => getHealth(c, store)],
    ['get', '/openapi.json', (c) => respondReference(c, contract, now())],
  ];
}
