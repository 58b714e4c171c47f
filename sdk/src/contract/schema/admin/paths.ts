import { z } from 'zod';
import type { ZodOpenApiPathsObject } from 'zod-openapi';
import { failure, json, malformed } from '../answers.ts';
import { apiKey, apiKeyAudiences, apiKeyCreated, apiKeyRequest } from '../api-key.ts';
import { unifiedSocialCreditCode } from '../entity.ts';
import { objectionId, operatorObjection } from '../objection.ts';
import { asOfQuery } from '../record/records-result.ts';
import { eventPage, eventQuery, operatorEntry } from './admin-answers.ts';
import { entryCommand, entryProposal, objectionCommand } from './entry-commands.ts';
import { recordAccepted, recordSubmission } from './record-submission.ts';

const body = (schema: z.ZodType) => ({ required: true, content: { 'application/json': { schema } } });
const unauthorised = failure('No operator key, or one that this server does not know.');
const refused = failure('The state or the rules do not allow it; `detail` names the guard that refused.');
const unknown = failure('Nothing has this id.');
const notThis = failure('The content may not be taken in; `detail` says which rule refuses it.');
const security = [{ operatorKey: [] }];
const entryId = z.object({ id: z.string().min(1).max(64) });

/** What an operator may do. Every change makes an event; every call needs the operator's key. */
export const adminPaths: ZodOpenApiPathsObject = {
  '/v1/admin/entries': {
    post: {
      operationId: 'proposeEntry',
      summary: 'Propose an entry',
      description:
        'Merged with an entry of the same organisation, list, authority and decision, if there is one.',
      security,
      requestBody: body(entryProposal),
      responses: {
        200: json('Merged into an entry that was there.', operatorEntry),
        201: json('Proposed.', operatorEntry),
        400: malformed,
        401: unauthorised,
        404: unknown,
        409: refused,
        422: notThis,
      },
    },
  },
  '/v1/admin/entries/{id}': {
    get: {
      operationId: 'getOperatorEntry',
      summary: 'One entry in any state',
      security,
      requestParams: { path: entryId },
      responses: { 200: json('The entry.', operatorEntry), 401: unauthorised, 404: unknown },
    },
  },
  '/v1/admin/entries/{id}/commands': {
    post: {
      operationId: 'commandEntry',
      summary: 'Act on an entry',
      security,
      requestParams: { path: entryId },
      requestBody: body(entryCommand),
      responses: {
        200: json('The entry afterwards.', operatorEntry),
        400: malformed,
        401: unauthorised,
        404: unknown,
        409: refused,
      },
    },
  },
  '/v1/admin/entities/{code}/entries': {
    get: {
      operationId: 'getOperatorEntries',
      summary: 'All entries of an organisation, past ones included',
      security,
      requestParams: { path: z.object({ code: unifiedSocialCreditCode }), query: asOfQuery },
      responses: {
        200: json(
          'The entries.',
          z.object({ entries: z.array(operatorEntry) }).meta({ id: 'OperatorEntries' }),
        ),
        400: malformed,
        401: unauthorised,
        404: unknown,
      },
    },
  },
  '/v1/admin/records': {
    post: {
      operationId: 'submitRecord',
      summary: 'Hand in a record',
      security,
      requestBody: body(recordSubmission),
      responses: {
        200: json('Merged.', recordAccepted),
        201: json('Taken in.', recordAccepted),
        400: malformed,
        401: unauthorised,
        404: unknown,
        422: notThis,
      },
    },
  },
  '/v1/admin/objections': {
    get: {
      operationId: 'getObjections',
      summary: 'Objections that await an act',
      security,
      responses: {
        200: json(
          'Open objections, oldest first.',
          z.object({ objections: z.array(operatorObjection) }).meta({ id: 'Objections' }),
        ),
        401: unauthorised,
      },
    },
  },
  '/v1/admin/objections/{id}/commands': {
    post: {
      operationId: 'commandObjection',
      summary: 'Act on an objection',
      security,
      requestParams: { path: z.object({ id: objectionId }) },
      requestBody: body(objectionCommand),
      responses: {
        200: json('The objection afterwards.', operatorObjection),
        400: malformed,
        401: unauthorised,
        404: unknown,
        409: refused,
      },
    },
  },
  '/v1/admin/keys': {
    post: {
      operationId: 'createKey',
      summary: 'Give out a key with a declared purpose',
      security,
      requestBody: body(apiKeyRequest),
      responses: {
        201: json('The key and its secret.', apiKeyCreated),
        400: malformed,
        401: unauthorised,
        422: failure('The purpose is one that no key is given for.'),
      },
    },
    get: {
      operationId: 'getKeys',
      summary: 'Keys given out',
      security,
      responses: {
        200: json('Keys without secrets.', z.object({ keys: z.array(apiKey) }).meta({ id: 'ApiKeys' })),
        401: unauthorised,
      },
    },
  },
  '/v1/admin/keys/{id}/audiences': {
    post: {
      operationId: 'setKeyAudiences',
      summary: 'Say which origins a key owns',
      description:
        'Statements are minted for these origins alone. Check first that they belong to the holder of the key.',
      security,
      requestParams: { path: z.object({ id: apiKey.shape.id }) },
      requestBody: body(apiKeyAudiences),
      responses: { 200: json('The key.', apiKey), 400: malformed, 401: unauthorised, 404: unknown },
    },
  },
  '/v1/admin/keys/{id}/revoke': {
    post: {
      operationId: 'revokeKey',
      summary: 'Revoke a key',
      security,
      requestParams: { path: z.object({ id: apiKey.shape.id }) },
      responses: { 200: json('The key.', apiKey), 401: unauthorised, 404: unknown },
    },
  },
  '/v1/admin/events': {
    get: {
      operationId: 'getEvents',
      summary: 'Changes of the register, in their order',
      security,
      requestParams: { query: eventQuery },
      responses: { 200: json('A page of events.', eventPage), 400: malformed, 401: unauthorised },
    },
  },
};
