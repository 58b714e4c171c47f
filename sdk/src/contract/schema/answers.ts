import type { z } from 'zod';
import type { ZodOpenApiResponseObject } from 'zod-openapi';
import { problem } from './problem.ts';

/** An answer in JSON. */
export const json = (description: string, schema: z.ZodType): ZodOpenApiResponseObject => ({
  description,
  content: { 'application/json': { schema } },
});

/** A failure, told as problem details. */
export const failure = (description: string): ZodOpenApiResponseObject => ({
  description,
  content: { 'application/problem+json': { schema: problem } },
});

export const notModified: ZodOpenApiResponseObject = {
  description: 'Unchanged since the ETag that was sent.',
};
export const malformed = failure('The request is not what this operation takes.');
