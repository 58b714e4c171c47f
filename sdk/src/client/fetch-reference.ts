import type { Reader } from '../contract/reader.ts';
import type { Client } from './client.ts';
import type { CallOptions } from './credit-client.ts';
import { perClient } from './per-client.ts';
import { readAnswer } from './read-answer.ts';
import type { Answer } from './send.ts';

/** Answers kept to be asked for only if they changed. */
const MOST_KEPT = 50;

/** What public data came last from where, with its etag. */
const keptBy = perClient(() => new Map<string, Answer>());

/**
 * Fetches public data, the same for everyone, and only if it changed since. (A look-up is never asked about in this way:
 * its etag would tell one visitor from another.)
 */
export async function fetchReference<T>(
  client: Client,
  { path, route = path }: { readonly path: string; readonly route?: string },
  read: Reader<T>,
  { signal }: CallOptions = {},
): Promise<T> {
  const kept = keptBy(client);
  const known = kept.get(path);
  const etag = known?.headers.get('etag') ?? undefined;
  const request = { method: 'GET', path, route, isRepeatable: true, isPublic: true, signal } as const;
  const answer = await client.send({ ...request, etag });
  if (answer.status === 304 && known !== undefined) return readAnswer(known, read);
  const value = readAnswer(answer, read);
  kept.delete(path);
  if (answer.headers.has('etag')) kept.set(path, answer);
  for (const oldest of kept.keys()) if (kept.size > MOST_KEPT) kept.delete(oldest);
  return value;
}
