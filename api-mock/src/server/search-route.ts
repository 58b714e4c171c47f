import type { SearchResponse } from '@credit-lens/sdk/contract';
import { searchRequest } from '@credit-lens/sdk/contract-schema';
import { holdsResidentIdentity } from '@credit-lens/sdk/identity';
import { z } from 'zod';
import { searchableName } from '../store/searchable-name.ts';
import type { SearchPosition, Store } from '../store/store.ts';
import { ProblemError } from './problems.ts';
import { readJsonBody, validate } from './read-json-body.ts';
import type { ScopedContext } from './request-scope.ts';

/** Shortest name searched for, once white space is gone. */
const SHORTEST_NAME = 2;

/** No name holds one, and the search index takes none; those that are white space are gone by then. */
const CONTROL_CHARACTER = /\p{Cc}/u;

/** base64url, as written here; its decoder alone would pass over anything else. */
const CURSOR = /^[\w-]+$/;

const position = z.tuple([z.int().min(0).max(2), z.int().min(0)]);

/** `POST /v1/search`: candidates by name, never an entry. */
export async function postSearch(c: ScopedContext, store: Store): Promise<Response> {
  const request = validate(searchRequest, await readJsonBody(c));
  if (holdsResidentIdentity(request.name))
    throw new ProblemError('residentIdentifierRefused', 'The name was neither searched for nor logged.', [
      '/name',
    ]);
  const name = searchableName(request.name);
  if (CONTROL_CHARACTER.test(name))
    throw new ProblemError('invalidRequest', 'The name holds a control character.', ['/name']);
  if ([...name].length < SHORTEST_NAME)
    throw new ProblemError('invalidRequest', 'The name has fewer than two characters besides white space.', [
      '/name',
    ]);
  const after = request.cursor === undefined ? null : readCursor(request.cursor);
  const { candidates, next } = await store.search({ name, limit: request.limit, after });
  c.header('cache-control', 'no-store');
  return c.json({ candidates, next: next === null ? null : writeCursor(next) } satisfies SearchResponse);
}

function writeCursor({ rank, place }: SearchPosition): string {
  return Buffer.from(JSON.stringify([rank, place])).toString('base64url');
}

function readCursor(cursor: string): SearchPosition {
  try {
    if (!CURSOR.test(cursor)) throw new TypeError('A character of the cursor is none of base64url.');
    const [rank, place] = position.parse(JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8')));
    return { rank, place };
  } catch {
    throw new ProblemError('invalidRequest', 'The cursor is not one that this server gave.', ['/cursor']);
  }
}
