import type { IssuedStatement, StatementBatch } from '@credit-lens/sdk/contract';
import { MAX_STATEMENTS, statementQuery, statementRequest } from '@credit-lens/sdk/contract-schema';
import { parseIdentifier } from '@credit-lens/sdk/identity';
import { readShortCode } from '@credit-lens/sdk/statement';
import { utcInstant } from '../../register/calendar.ts';
import { leafHash } from '../../statements/merkle-log.ts';
import { hashOfSigned } from '../../statements/sign-compact.ts';
import type { MintedStatement } from '../../store/statement-store.ts';
import { ProblemError } from '../problems.ts';
import { readJsonBody, validate } from '../read-json-body.ts';
import { isRefused } from '../read-key.ts';
import type { ScopedContext } from '../request-scope.ts';
import type { ServerContext } from '../server-context.ts';
import { mintStatement } from './mint-statement.ts';
import { requireOwnAudience } from './own-audience.ts';

/** `GET /v1/statements/{code}?audience=ORIGIN`. */
export async function getStatement(c: ScopedContext, context: ServerContext): Promise<Response> {
  const { audience } = validate(statementQuery, c.req.query(), 'query');
  await requireOwnAudience(c, context, audience);
  const [code = ''] = requireCodes([c.req.param('code') ?? ''], () => []);
  const [minted] = await mint(c, context, [code], audience);
  if (minted === undefined) throw new TypeError('One code makes one statement');
  c.header('cache-control', 'no-store');
  if (c.req.header('accept')?.includes('application/vc+jwt') !== true) return c.json(issued(minted));
  c.header('content-type', 'application/vc+jwt');
  return c.body(minted.compact);
}

/** `POST /v1/statements`: all of them or none. */
export async function postStatements(c: ScopedContext, context: ServerContext): Promise<Response> {
  const body = await readJsonBody(c);
  refuseLargeBatch(body);
  const { audience, codes: asked } = validate(statementRequest, body);
  await requireOwnAudience(c, context, audience);
  const codes = requireCodes(asked, (index) => [`/codes/${index}`]);
  const statements = (await mint(c, context, codes, audience)).map(issued);
  c.header('cache-control', 'no-store');
  return c.json({ statements } satisfies StatementBatch);
}

/** `GET /v1/statements/by-short-code/{shortCode}`. */
export async function getByShortCode(c: ScopedContext, { store }: ServerContext): Promise<Response> {
  const shortCode = readShortCode(c.req.param('shortCode') ?? '');
  if (shortCode === null)
    throw new ProblemError(
      'invalidRequest',
      'The check character does not fit the short code: it was misread.',
    );
  const found = await store.statements.statementByShortCode(shortCode);
  if (found === null)
    throw new ProblemError(
      'notFound',
      'No statement has this short code, or it ended more than 30 days ago.',
    );
  if ('withdrawn' in found)
    throw new ProblemError('statementWithdrawn', 'It was minted here, and what it said holds no more.');
  c.header('cache-control', 'no-store');
  return c.json(issued(found));
}

async function mint(
  c: ScopedContext,
  context: ServerContext,
  codes: readonly string[],
  audience: string,
): Promise<MintedStatement[]> {
  const { store } = context;
  const now = context.now();
  const decide = mintStatement(context, await store.meta(), { audience, issuer: c.get('address'), now });
  return store.statements.mint(codes, audience, now, decide);
}

/** Statements are on unified codes alone: what stands on a page beside one must be what it states. */
function requireCodes(asked: readonly string[], pointer: (index: number) => string[]): string[] {
  const identifiers = asked.map(parseIdentifier);
  const refused = identifiers.flatMap((identifier, index) => (isRefused(identifier) ? pointer(index) : []));
  if (identifiers.some(isRefused))
    throw new ProblemError('residentIdentifierRefused', 'Nothing was looked up, stated or logged.', refused);
  const wrong = identifiers.flatMap(({ kind }, index) =>
    kind === 'unifiedSocialCreditCode' ? [] : pointer(index),
  );
  const codes = identifiers.flatMap((identifier) =>
    identifier.kind === 'unifiedSocialCreditCode' ? identifier.code : [],
  );
  if (codes.length < asked.length)
    throw new ProblemError(
      'malformedCode',
      'Statements are on unified social credit codes of 18 characters.',
      wrong,
    );
  return codes;
}

/** Judged before the schema, which would call it merely invalid. */
function refuseLargeBatch(body: unknown): void {
  if (typeof body !== 'object' || body === null || !('codes' in body) || !Array.isArray(body.codes)) return;
  if (body.codes.length > MAX_STATEMENTS)
    throw new ProblemError(
      'batchTooLarge',
      `The batch holds ${body.codes.length} codes, more than ${MAX_STATEMENTS}.`,
      ['/codes'],
    );
}

function issued({ code, audience, compact, shortCode, validUntil }: MintedStatement): IssuedStatement {
  const leaf = Buffer.from(leafHash(hashOfSigned(compact))).toString('hex');
  return {
    code,
    audience,
    statement: compact,
    shortCode,
    leafHash: leaf,
    validUntil: utcInstant(validUntil),
  };
}
