import type { SearchResponse } from '@credit-lens/sdk/contract';
import { searchRequest } from '@credit-lens/sdk/contract-schema';
import { parseIdentifier } from '@credit-lens/sdk/identity';
import { z } from 'zod';
import { searchableName } from '../store/fill-register.ts';
import type { SearchPosition, Store } from '../store/store.ts';
import { ProblemError } from './problems.ts';
import { readJsonBody, validate } from './read-json-body.ts';
import type { ScopedContext } from './request-scope.ts';

/** Shortest name searched for, once white space is gone. */
const SHORTEST_NAME = 2;

const position = z.tuple([z.int().min(0).max(2), z.int().min(0)]);

/** `POST /v1/search`: candidates by name, never an entry. */
export async function postSearch(c: ScopedContext, store: Store): Promise<Response> {
  const request = validate(searchRequest, await readJsonBody(c));
  if (holdsResidentNumber(request.name))
    throw new ProblemError('residentIdentifierRefused', 'The name was neither searched for nor logged.', [
      '/name',
    ]);
  const name = searchableName(request.name);
  if ([...name].length < SHORTEST_NAME)
    throw new ProblemError('invalidRequest', 'The name has fewer than two characters besides white space.', [
      '/name',
    ]);
  const after = request.cursor === undefined ? null : readCursor(request.cursor);
  const { candidates, next } = await store.search({ name, limit: request.limit, after });
  c.header('cache-control', 'no-store');
  return c.json({ candidates, next: next === null ? null : writeCursor(next) } satisfies SearchResponse);
}

/** Looks at each run of digits (whatever stands between them ignored) as if it were a key. */
function holdsResidentNumber(name: string): boolean {
  const runs = name.normalize('NFKC').match(/\d(?:[^\p{L}\p{N}]*[\dXx]){14,17}/gu) ?? [];
  return runs.some((run) => {
    const { kind } = parseIdentifier(run.replace(/[^\dXx]/g, ''));
    return kind === 'residentIdentifier' || kind === 'ambiguousIdentifier';
  });
}

function writeCursor({ rank, place }: SearchPosition): string {
  return Buffer.from(JSON.stringify([rank, place])).toString('base64url');
}

function readCursor(cursor: string): SearchPosition {
  try {
    const [rank, place] = position.parse(JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8')));
    return { rank, place };
  } catch {
    throw new ProblemError('invalidRequest', 'The cursor is not one that this server gave.', ['/cursor']);
  }
}
