import { z } from 'zod';
import type { ZodOpenApiPathsObject, ZodOpenApiResponseObject } from 'zod-openapi';
import { failure, json, malformed, notModified } from '../answers.ts';
import { unifiedSocialCreditCode } from '../entity.ts';
import {
  consistencyProof,
  consistencyQuery,
  inclusionProof,
  inclusionQuery,
  logHead,
  statementKeys,
} from './keys-and-log.ts';
import {
  creditStatement,
  issuedStatement,
  MAX_STATEMENTS,
  shortCode,
  statementBatch,
  statementQuery,
  statementRequest,
} from './statement.ts';

const security = [{ purposeKey: [] }];
const noKey = failure('No key, or one that this server does not know.');
const notYours = failure('The key does not own this audience.');
const refusedIdentifier = failure('A code is shaped like a resident identity number. It was not logged.');

/** The statement as JSON, or bare for who accepts `application/vc+jwt`. */
const statementAnswer: ZodOpenApiResponseObject = {
  ...json('The statement.', issuedStatement),
  content: {
    'application/json': { schema: issuedStatement },
    'application/vc+jwt': { schema: creditStatement },
  },
};

/** Statements, their keys, their status and their log. */
export const statementPaths: ZodOpenApiPathsObject = {
  '/v1/statements/{code}': {
    get: {
      operationId: 'getStatement',
      summary: 'A signed statement on one organisation',
      description:
        'For pages of one origin, which the key must own. A statement that still holds is handed out again. With ' +
        '`Accept: application/vc+jwt` the answer is the bare signature, whose payload is described here.',
      security,
      requestParams: { path: z.object({ code: unifiedSocialCreditCode }), query: statementQuery },
      responses: { 200: statementAnswer, 400: malformed, 401: noKey, 403: notYours, 422: refusedIdentifier },
    },
  },
  '/v1/statements': {
    post: {
      operationId: 'postStatements',
      summary: `Signed statements on up to ${MAX_STATEMENTS} organisations`,
      security,
      requestBody: { required: true, content: { 'application/json': { schema: statementRequest } } },
      responses: {
        200: json('One statement for each code, in order.', statementBatch),
        400: malformed,
        401: noKey,
        403: notYours,
        413: failure(`More than ${MAX_STATEMENTS} codes, or a body that is too large.`),
        415: failure('The body is not JSON.'),
        422: refusedIdentifier,
      },
    },
  },
  '/v1/statements/by-short-code/{shortCode}': {
    get: {
      operationId: 'getStatementByShortCode',
      summary: 'The statement behind a code on paper',
      description:
        'As it was minted, until 30 days after it ended. A withdrawn one is told of and not repeated.',
      requestParams: { path: z.object({ shortCode }) },
      responses: {
        200: json('The statement.', issuedStatement),
        400: malformed,
        404: failure('No statement has this short code, or it was kept long enough.'),
        410: failure('The statement was withdrawn, since what it said holds no more.'),
      },
    },
  },
  '/v1/statements/status/{list}': {
    get: {
      operationId: 'getStatementStatus',
      summary: 'Which statements were withdrawn',
      description:
        'A Bitstring Status List: one bit for each of 131,072 statements. The same bytes for everyone, signed, for minutes.',
      requestParams: { path: z.object({ list: z.coerce.number().int().min(0).max(1_000_000) }) },
      responses: {
        200: {
          description: 'The list: a credential of the type `BitstringStatusListCredential`.',
          content: { 'application/vc+jwt': { schema: z.string() } },
        },
        304: notModified,
        400: malformed,
        404: failure('No statement stands in such a list yet.'),
      },
    },
  },
  '/.well-known/credit-lens-statement-keys.json': {
    get: {
      operationId: 'getStatementKeys',
      summary: 'The keys that statements are signed with',
      responses: { 200: json('A JSON Web Key Set.', statementKeys), 304: notModified },
    },
  },
  '/v1/log': {
    get: {
      operationId: 'getLog',
      summary: 'The log of statements: how long it is, signed',
      description:
        'A Merkle tree over salted hashes of all statements, after RFC 9162. Holds no code and no name. Keep the last ' +
        'head you saw and demand that the next one is consistent with it.',
      responses: { 200: json('The tree head of this minute.', logHead), 304: notModified },
    },
  },
  '/v1/log/proof': {
    get: {
      operationId: 'getInclusionProof',
      summary: 'That a statement is in the log',
      requestParams: { query: inclusionQuery },
      responses: {
        200: json('The proof.', inclusionProof),
        400: malformed,
        404: failure('The log of this size holds no such leaf.'),
      },
    },
  },
  '/v1/log/consistency': {
    get: {
      operationId: 'getConsistencyProof',
      summary: 'That the log was only ever appended to',
      requestParams: { query: consistencyQuery },
      responses: { 200: json('The proof.', consistencyProof), 400: malformed },
    },
  },
};
