import { z } from 'zod';
import { createDocument, type ZodOpenApiPathsObject } from 'zod-openapi';
import { adminPaths } from './admin/paths.ts';
import { answerHeaders, anyOtherFailure, failure, json, malformed, notModified } from './answers.ts';
import { changePage, changeQuery } from './change.ts';
import { coverage } from './coverage.ts';
import { listedSet } from './listed.ts';
import { objection, objectionId, objectionRequest } from './objection.ts';
import { health } from './problem.ts';
import { asOfQuery, recordsResult } from './record/records-result.ts';
import { referencePaths } from './reference/paths.ts';
import { lookupRequest, lookupResponse, lookupResult, MAX_BATCH } from './result.ts';
import { searchRequest, searchResponse } from './search.ts';
import { statementPaths } from './statement/paths.ts';

const refusedIdentifier = failure('A key is shaped like a resident identity number. It was not logged.');
const unavailable = failure('The server cannot answer now; `Retry-After` says when to ask again.');

const keyPath = z.object({ code: z.string().describe('Unified social credit code or legacy number') });

/** Adds to every operation what any of them may answer. */
function withAnyOtherFailure(paths: ZodOpenApiPathsObject): ZodOpenApiPathsObject {
  for (const item of Object.values(paths)) {
    for (const operation of [item.get, item.post]) {
      if (operation !== undefined) operation.responses = { ...operation.responses, default: anyOtherFailure };
    }
  }
  return paths;
}

/**
 * The contract, version 1. `openapi.json`, the SDK's types and the server's validation all come from here;
 * `npm run check` fails when a generated file differs.
 */
export const contract = createDocument({
  openapi: '3.1.0',
  info: {
    title: 'Credit Lens public credit lookup API',
    version: '1.0.0',
    license: { name: 'Apache-2.0', identifier: 'Apache-2.0' },
    description:
      'Which public credit lists a company stands on, with list, authority, date, term and remedy. ' +
      'Records of named authorities and no assessment of a company; organisations only; the absence of an entry says ' +
      'nothing about it.',
  },
  components: {
    headers: answerHeaders,
    securitySchemes: {
      operatorKey: {
        type: 'http',
        scheme: 'bearer',
        description: 'The key of the operator of this server.',
      },
      purposeKey: {
        type: 'http',
        scheme: 'bearer',
        description: 'A key with a declared purpose. Needed where the operator of a server asks for one.',
      },
    },
  },
  paths: withAnyOtherFailure({
    '/v1/entities/{code}': {
      get: {
        operationId: 'getEntity',
        summary: 'Look up one organisation',
        description: 'Answers with one of the four outcomes. Takes a unified code or a legacy number.',
        requestParams: {
          path: keyPath,
          query: asOfQuery,
        },
        responses: {
          200: json('One of the four outcomes.', lookupResult),
          304: notModified,
          400: failure('The key is not an identifier of an organisation.'),
          422: refusedIdentifier,
          503: unavailable,
        },
      },
    },
    '/v1/entities/{code}/records': {
      get: {
        operationId: 'getRecords',
        summary: 'The public file of one organisation',
        description:
          'Records of all kinds that are public. Items that are not public, about a quarter, are part of no answer.',
        requestParams: { path: keyPath, query: asOfQuery },
        responses: {
          200: json('The file, or why there is none.', recordsResult),
          304: notModified,
          400: failure('The key is not an identifier of an organisation.'),
          422: refusedIdentifier,
          503: unavailable,
        },
      },
    },
    '/v1/objections': {
      post: {
        operationId: 'submitObjection',
        summary: 'Object to an entry',
        description:
          'Anyone may object, and it is acknowledged at once. When the operator has checked that it comes from the ' +
          'organisation itself, the entry is contested. It stays published meanwhile.',
        requestBody: { required: true, content: { 'application/json': { schema: objectionRequest } } },
        responses: {
          202: json('Acknowledged. The id is the only way to ask for it again.', objection),
          400: malformed,
          404: failure('No effective entry has this id and code.'),
          413: failure('A body that is too large.'),
          415: failure('The body is not JSON.'),
          422: refusedIdentifier,
          503: unavailable,
        },
      },
    },
    '/v1/objections/{id}': {
      get: {
        operationId: 'getObjection',
        summary: 'What became of an objection',
        requestParams: { path: z.object({ id: objectionId }) },
        responses: { 200: json('The objection.', objection), 404: failure('No objection has this id.') },
      },
    },
    '/v1/entities/lookup': {
      post: {
        operationId: 'lookupEntities',
        summary: `Look up to ${MAX_BATCH} organisations`,
        description: 'One result per code, in the order asked; a malformed code gets its own result.',
        requestBody: { required: true, content: { 'application/json': { schema: lookupRequest } } },
        responses: {
          200: json('One result per code, in order.', lookupResponse),
          400: malformed,
          413: failure(`More than ${MAX_BATCH} codes, or a body that is too large.`),
          415: failure('The body is not JSON.'),
          422: refusedIdentifier,
          503: unavailable,
        },
      },
    },
    '/v1/search': {
      post: {
        operationId: 'searchEntities',
        summary: 'Find candidates by name',
        description:
          'Candidates only. A name is not an identifier, so no list entry is ever part of the answer.',
        requestBody: { required: true, content: { 'application/json': { schema: searchRequest } } },
        responses: {
          200: json('Candidates, best match first.', searchResponse),
          400: malformed,
          413: failure('A body that is too large.'),
          415: failure('The body is not JSON.'),
          422: refusedIdentifier,
          503: unavailable,
        },
      },
    },
    '/v1/listed': {
      get: {
        operationId: 'getListedSet',
        summary: 'All codes with an effective adverse entry',
        description:
          'The same bytes for everyone, so that a device can answer by itself and nobody learns what it looks at.',
        responses: { 200: json('The listed set.', listedSet), 304: notModified, 503: unavailable },
      },
    },
    ...statementPaths,
    '/v1/changes': {
      get: {
        operationId: 'getChanges',
        summary: 'Public changes of the register, as they happen',
        description:
          'One feed for everyone: no code is part of the question, so nobody learns who is watched. With ' +
          '`Accept: text/event-stream` as server-sent events, each with its cursor as id; otherwise a page at a time, ' +
          'which waits for a change if asked to. Changes of the last seven days can be had; `Last-Event-ID` goes before ' +
          '`after`.',
        requestParams: { query: changeQuery },
        responses: {
          200: {
            ...json('Changes after the cursor; without one, none and the cursor of now.', changePage),
            content: {
              'application/json': { schema: changePage },
              'text/event-stream': {
                schema: {
                  type: 'string',
                  description:
                    'Events `change`, a PublicChange, and `cursor`, which only tells how far the feed is; comments keep it open',
                },
              },
            },
          },
          400: malformed,
          410: failure(
            'The cursor is of another register, or older than seven days: begin again without it.',
          ),
          503: unavailable,
        },
      },
    },
    ...adminPaths,
    ...referencePaths,
    '/v1/coverage': {
      get: {
        operationId: 'getCoverage',
        summary: 'What the register covers',
        responses: { 200: json('Sources, shares and dates.', coverage), 304: notModified, 503: unavailable },
      },
    },
    '/healthz': {
      get: {
        operationId: 'getHealth',
        summary: 'Whether the server is up',
        responses: { 200: json('Up.', health), 503: unavailable },
      },
    },
    '/openapi.json': {
      get: {
        operationId: 'getContract',
        summary: 'This document',
        responses: {
          200: {
            description: 'OpenAPI 3.1',
            content: { 'application/json': { schema: { type: 'object' } } },
          },
          304: notModified,
        },
      },
    },
  }),
});
