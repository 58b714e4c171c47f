import { z } from 'zod';
import type { ZodOpenApiResponseObject } from 'zod-openapi';
import { problem } from './problem.ts';

const header = (name: keyof typeof answerHeaders) => ({ $ref: `#/components/headers/${name}` });

/** Headers that answers share; they stand once among the components of the document. */
export const answerHeaders = {
  RequestId: z
    .string()
    .describe('Names this answer in the log of the server; give it when you report a problem'),
  ETag: z.string().describe('Strong validator of the answer, for `If-None-Match`'),
  CacheControl: z.string().describe('How long the answer holds; agrees with `freshUntil` in the body'),
  RetryAfter: z.string().describe('Seconds until asking again makes sense; where the server knows'),
};

/** An answer in JSON. */
export const json = (description: string, schema: z.ZodType): ZodOpenApiResponseObject => ({
  description,
  headers: {
    'request-id': header('RequestId'),
    etag: header('ETag'),
    'cache-control': header('CacheControl'),
  },
  content: { 'application/json': { schema } },
});

/** A failure, told as problem details. */
export const failure = (description: string): ZodOpenApiResponseObject => ({
  description,
  headers: { 'request-id': header('RequestId'), 'retry-after': header('RetryAfter') },
  content: { 'application/problem+json': { schema: problem } },
});

export const notModified: ZodOpenApiResponseObject = {
  description: 'Unchanged since the ETag that was sent.',
};
export const malformed = failure('The request is not what this operation takes.');

/** What every operation may also answer. */
export const anyOtherFailure = failure(
  'Any other failure, such as 405 for another method or 500 within the server.',
);
