import type { Operation } from '../operations.ts';
import type { ServerContext } from '../server-context.ts';
import { getConsistencyProof, getInclusionProof } from './log-routes.ts';
import { SignedDocuments } from './signed-documents.ts';
import { getByShortCode, getStatement, postStatements } from './statement-routes.ts';

/** Statements, their keys, status and log, each operation on one line. */
export function statementOperations(context: ServerContext): readonly Operation[] {
  const { store } = context;
  const documents = new SignedDocuments(context);
  return [
    ['post', '/v1/statements', (c) => postStatements(c, context)],
    ['get', '/v1/statements/by-short-code/{shortCode}', (c) => getByShortCode(c, context)],
    ['get', '/v1/statements/status/{list}', (c) => documents.status(c)],
    ['get', '/v1/statements/{code}', (c) => getStatement(c, context)],
    ['get', '/.well-known/credit-lens-statement-keys.json', (c) => documents.keys(c)],
    ['get', '/v1/log', (c) => documents.head(c)],
    ['get', '/v1/log/proof', (c) => getInclusionProof(c, store)],
    ['get', '/v1/log/consistency', (c) => getConsistencyProof(c, store)],
  ];
}
