import { termsEndedToday } from '../end-terms.ts';
import type { Operation } from '../operations.ts';
import type { ServerContext } from '../server-context.ts';
import { asOperator } from './as-operator.ts';
import { getOperatorEntries, getOperatorEntry, postEntry, postEntryCommand } from './entry-routes.ts';
import { getEvents } from './event-routes.ts';
import { getKeys, postAudiences, postKey, postRevocation } from './key-routes.ts';
import { getObjections, postObjectionCommand } from './objection-routes.ts';
import { postRecord } from './record-routes.ts';

/** What the operator of a server may do, each operation on one line. */
export function adminOperations(context: ServerContext): readonly Operation[] {
  const operator = asOperator(context, termsEndedToday(context.store, context.now));
  return [
    ['post', '/v1/admin/entries', operator(postEntry)],
    ['get', '/v1/admin/entries/{id}', operator(getOperatorEntry)],
    ['post', '/v1/admin/entries/{id}/commands', operator(postEntryCommand)],
    ['get', '/v1/admin/entities/{code}/entries', operator(getOperatorEntries)],
    ['post', '/v1/admin/records', operator(postRecord)],
    ['get', '/v1/admin/objections', operator(getObjections)],
    ['post', '/v1/admin/objections/{id}/commands', operator(postObjectionCommand)],
    ['post', '/v1/admin/keys', operator(postKey)],
    ['get', '/v1/admin/keys', operator(getKeys)],
    ['post', '/v1/admin/keys/{id}/audiences', operator(postAudiences)],
    ['post', '/v1/admin/keys/{id}/revoke', operator(postRevocation)],
    ['get', '/v1/admin/events', operator(getEvents)],
  ];
}
