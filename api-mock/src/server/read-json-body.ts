import type { z } from 'zod';
import { ProblemError } from './problems.ts';
import type { ScopedContext } from './request-scope.ts';

/**
 * Largest body taken: 128 KiB. A full batch of ordinary codes has about 11 KiB; one of the longest texts, each in
 * three-byte characters, still fits.
 */
export const MAX_BODY = 128 * 1024;

/** Reads a JSON body. @throws ProblemError when it is not declared as JSON, or is not JSON. */
export async function readJsonBody(c: ScopedContext): Promise<unknown> {
  const type = c.req.header('content-type')?.split(';')[0]?.trim().toLowerCase();
  if (type !== 'application/json')
    throw new ProblemError('unsupportedMediaType', 'The Content-Type of the body is not application/json.');
  const text = await c.req.text();
  try {
    return JSON.parse(text);
  } catch {
    throw new ProblemError('invalidRequest', 'The body does not parse as JSON.', ['']);
  }
}

/** Checks a body or a query against its schema. @throws ProblemError with a pointer to each offending part. */
export function validate<Schema extends z.ZodType>(
  schema: Schema,
  value: unknown,
  part: 'body' | 'query' = 'body',
): z.output<Schema> {
  const result = schema.safeParse(value);
  if (result.success) return result.data;
  const pointers = [...new Set(result.error.issues.map((issue) => pointer(issue.path)))];
  const reasons = new Set(result.error.issues.map(reason));
  throw new ProblemError('invalidRequest', `The ${part} does not fit: ${[...reasons].join('; ')}.`, pointers);
}

/** Why a part does not fit. A name that the schema does not know is the caller's own word, and is not repeated. */
function reason(issue: z.core.$ZodIssue): string {
  return issue.code === 'unrecognized_keys' ? 'it has a field that is not taken' : issue.message;
}

/** JSON pointer (RFC 6901). */
function pointer(path: readonly PropertyKey[]): string {
  return path.map((part) => `/${String(part).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');
}
