import { readChangePage } from '../../contract/read-change.ts';
import type { Client } from '../client.ts';
import { readAnswer } from '../read-answer.ts';
import type { Told } from './told.ts';

/** Longest time that a question is kept open, in seconds: below what proxies usually allow. */
const LONGEST_WAIT = 25;

/** Part of the time limit of a call that the server may spend waiting. */
const SHARE_OF_TIMEOUT = 0.6;

/** What the feed tells after a cursor: one page, for which the server waits while there is none. */
export async function pollChanges(
  { send, timeout }: Client,
  after: string | undefined,
  signal: AbortSignal,
): Promise<{ readonly told: readonly Told[]; readonly isPatient: boolean }> {
  const wait = Math.min(LONGEST_WAIT, Math.floor((timeout * SHARE_OF_TIMEOUT) / 1_000));
  const query = after === undefined ? '' : `?after=${encodeURIComponent(after)}&wait=${wait}`;
  const answer = await send({
    method: 'GET',
    path: `/v1/changes${query}`,
    route: '/v1/changes',
    // Whoever watches asks again by its own clock.
    isRepeatable: false,
    signal,
  });
  const { changes, next, more } = readAnswer(answer, readChangePage);
  // Only the whole page has a cursor: who stops within it is told the rest again, and not less.
  const told = changes.map((change): Told => ({ cursor: after ?? next, change }));
  const isPatient = more || wait > 0;
  return { told: [...told, { cursor: next, change: null }], isPatient };
}
