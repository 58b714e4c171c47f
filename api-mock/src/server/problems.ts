import type { ProblemCode } from '@credit-lens/sdk/contract';
import { MAX_BATCH } from '@credit-lens/sdk/contract-schema';

/** What stays the same about a problem, whenever it occurs. */
export interface ProblemKind {
  readonly status: 400 | 401 | 403 | 404 | 405 | 409 | 410 | 413 | 415 | 422 | 500 | 503;
  readonly title: string;
  /** What the caller can do. */
  readonly action: string;
}

/** Every problem of the contract, with its status and what to do about it. */
export const problemKinds: Readonly<Record<ProblemCode, ProblemKind>> = {
  invalidRequest: {
    status: 400,
    title: 'The request is not what this operation takes',
    action: 'Correct the parts that the pointers name; /docs describes what is taken.',
  },
  malformedCode: {
    status: 400,
    title: 'The key is not an identifier of an organisation',
    action:
      'Send a unified social credit code of 18 characters, a registration number of 15 digits, or an organisation code of 9 characters.',
  },
  residentIdentifierRefused: {
    status: 422,
    title: 'The request holds what may be a resident identity number',
    action: 'Do not send it again. Natural persons are never looked up; send the code of the organisation.',
  },
  batchTooLarge: {
    status: 413,
    title: 'The batch holds too many codes',
    action: `Split it into batches of at most ${MAX_BATCH} codes.`,
  },
  bodyTooLarge: {
    status: 413,
    title: 'The body is too large',
    action: 'Send fewer codes, or a shorter name.',
  },
  notFound: {
    status: 404,
    title: 'Nothing is here',
    action: 'See /docs for the operations, and /v1/reference/{kind} for the ids of lists and other rows.',
  },
  cursorGone: {
    status: 410,
    title: 'Changes since this cursor are not told any more',
    action: 'Begin again without a cursor, and look up anew whom you watch.',
  },
  keyRequired: {
    status: 401,
    title: 'This operation needs a key',
    action: 'Send the key in the header: Authorization: Bearer KEY.',
  },
  keyRejected: {
    status: 401,
    title: 'This server does not know the key',
    action: 'Check the key, or ask the operator of the server for another one.',
  },
  purposeRefused: {
    status: 422,
    title: 'No key is given for this purpose',
    action:
      'Records of organisations are not for decisions about people. /docs names the purposes a key is given for.',
  },
  audienceRefused: {
    status: 403,
    title: 'The key does not own this audience',
    action: 'Ask the operator of the server to enter the origin with your key, once it is shown to be yours.',
  },
  statementWithdrawn: {
    status: 410,
    title: 'The statement was withdrawn',
    action:
      'What it said holds no more. Look the organisation up, or ask whoever gave it to you for a new one.',
  },
  transitionRefused: {
    status: 409,
    title: 'The state or the rules do not allow this act',
    action: 'Read the entry or objection again; the detail names the guard that refused.',
  },
  contentRefused: {
    status: 422,
    title: 'This content may not be taken in',
    action: 'Leave it out. The detail says which rule refuses it.',
  },
  methodNotAllowed: {
    status: 405,
    title: 'The operation does not take this method',
    action: 'Use one of the methods in the Allow header.',
  },
  unsupportedMediaType: {
    status: 415,
    title: 'The body is not JSON',
    action: 'Send JSON, with the header Content-Type: application/json.',
  },
  internalError: {
    status: 500,
    title: 'The server failed',
    action: 'Ask again later. If it lasts, report the request id to the operator.',
  },
  temporarilyUnavailable: {
    status: 503,
    title: 'The server cannot answer now',
    action: 'Ask again after the time in the Retry-After header.',
  },
};

/** Thrown by handlers; the app turns it into problem details. Its detail never repeats a refused key. */
export class ProblemError extends Error {
  override readonly name = 'ProblemError';
  readonly code: ProblemCode;
  readonly pointers: readonly string[] | undefined;

  constructor(code: ProblemCode, detail: string, pointers?: readonly string[]) {
    super(detail);
    this.code = code;
    this.pointers = pointers;
  }
}
