import type { Reader } from '../contract/reader.ts';
import type { Client } from './client.ts';
import type { CallOptions } from './credit-client.ts';
import { readAnswer } from './read-answer.ts';

/** Fetches public data, the same for everyone. */
export async function fetchReference<T>(
  { send }: Client,
  path: string,
  read: Reader<T>,
  { signal }: CallOptions = {},
  route = path,
): Promise<T> {
  return readAnswer(
    await send({ method: 'GET', path, route, isRepeatable: true, isPublic: true, signal }),
    read,
  );
}
