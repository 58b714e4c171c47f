import { z } from 'zod';

const problemCode = z
  .enum([
    'invalidRequest',
    'malformedCode',
    'residentIdentifierRefused',
    'batchTooLarge',
    'bodyTooLarge',
    'notFound',
    'cursorGone',
    'keyRequired',
    'keyRejected',
    'purposeRefused',
    'audienceRefused',
    'statementWithdrawn',
    'transitionRefused',
    'contentRefused',
    'methodNotAllowed',
    'unsupportedMediaType',
    'internalError',
    'temporarilyUnavailable',
  ])
  .meta({ id: 'ProblemCode', description: 'Stable reason of a failure.' });

/** RFC 9457 problem details with a stable code, the request id, and what to do. */
export const problem = z
  .object({
    type: z.url(),
    title: z.string(),
    status: z.int().min(400).max(599),
    detail: z.string().describe('What happened, to which input; never repeats a refused key'),
    code: problemCode,
    requestId: z.string(),
    action: z.string().describe('What the caller can do'),
    pointers: z.array(z.string()).optional().describe('JSON pointers to the offending parts of the request'),
  })
  .meta({ id: 'Problem', description: 'Problem details (RFC 9457).' });

/** Whether the server can answer. */
export const health = z
  .object({
    status: z.enum(['ok']),
    version: z.string(),
    entities: z.int().min(0),
  })
  .meta({ id: 'Health', description: 'The server is up and its register is open.' });
