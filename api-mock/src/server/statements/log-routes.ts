import type { ConsistencyProof, InclusionProof } from '@credit-lens/sdk/contract';
import { consistencyQuery, inclusionQuery } from '@credit-lens/sdk/contract-schema';
import type { Store } from '../../store/store.ts';
import { ProblemError } from '../problems.ts';
import { validate } from '../read-json-body.ts';
import type { ScopedContext } from '../request-scope.ts';
import { respondCached } from '../respond-cached.ts';

/** Seconds for which a proof may be kept: it stays true for good, but that of the whole log is of another log soon. */
const PROOF_MAX_AGE = 86_400;
const WHOLE_LOG_MAX_AGE = 60;

/** `GET /v1/log/proof?hash=…`. */
export async function getInclusionProof(c: ScopedContext, { statements }: Store): Promise<Response> {
  const { hash, size: asked } = validate(inclusionQuery, c.req.query(), 'query');
  const size = asked ?? (await statements.logSize());
  await requireSize(size, statements, '/size');
  const index = await statements.leafIndex(Buffer.from(hash, 'hex'));
  if (index === null || index >= size)
    throw new ProblemError('notFound', 'The log of this size holds no such leaf.');
  const path = (await statements.inclusionPath(index, size)).map(toHex);
  const proof: InclusionProof = { leafHash: hash, index, size, path };
  return respond(c, proof, asked === undefined ? WHOLE_LOG_MAX_AGE : PROOF_MAX_AGE);
}

/** `GET /v1/log/consistency?first=…&second=…`. */
export async function getConsistencyProof(c: ScopedContext, { statements }: Store): Promise<Response> {
  const { first, second } = validate(consistencyQuery, c.req.query(), 'query');
  if (first > second)
    throw new ProblemError('invalidRequest', 'The first size is larger than the second.', ['/first']);
  await requireSize(second, statements, '/second');
  const path = (await statements.consistencyPath(first, second)).map(toHex);
  const proof: ConsistencyProof = { first, second, path };
  return respond(c, proof, PROOF_MAX_AGE);
}

async function requireSize(size: number, statements: Store['statements'], pointer: string): Promise<void> {
  const held = await statements.logSize();
  if (size > held) throw new ProblemError('invalidRequest', `The log has ${held} leaves so far.`, [pointer]);
}

function respond(c: ScopedContext, proof: object, maxAge: number): Response {
  return respondCached(c, { body: JSON.stringify(proof), maxAge, audience: 'public' });
}

function toHex(hash: Uint8Array): string {
  return Buffer.from(hash).toString('hex');
}
