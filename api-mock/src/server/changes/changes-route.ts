import type { ChangePage } from '@credit-lens/sdk/contract';
import { changeQuery } from '@credit-lens/sdk/contract-schema';
import { ProblemError } from '../problems.ts';
import { validate } from '../read-json-body.ts';
import type { ScopedContext } from '../request-scope.ts';
import { respondProblem } from '../respond-problem.ts';
import type { ChangeFeed } from './change-feed.ts';
import { changeStream } from './change-stream.ts';
import type { ReadChanges } from './read-changes.ts';

/** Seconds after which to ask again when all places are taken. */
const WHEN_FULL = 30;

/** `GET /v1/changes`: the same for everyone who asks from the same place. */
export async function getChanges(c: ScopedContext, feed: ChangeFeed): Promise<Response> {
  const query = validate(changeQuery, c.req.query(), 'query');
  const given = c.req.header('last-event-id') || query.after;
  const last = await feed.last();
  const place = given === undefined ? last : await feed.placeOf(given);
  if (place === null) throw gone('The cursor is not of this register.');
  const first = await readFrom(feed, place);
  c.header('cache-control', 'no-store');
  const isStream = (c.req.header('accept') ?? '').includes('text/event-stream');
  if (!isStream && (first.changes.length > 0 || query.wait === 0 || given === undefined))
    return c.json(pageOf(first, await feed.cursorAt(first.last)));
  // The headers alone are asked for: nobody would read the stream to its end.
  if (c.req.method === 'HEAD') return c.body(null);
  const leave = feed.enter();
  if (leave === null) {
    return respondProblem(c, {
      code: 'temporarilyUnavailable',
      detail: 'As many wait for changes as this server takes.',
      headers: { 'retry-after': String(WHEN_FULL) },
    });
  }
  if (!isStream) {
    try {
      await feed.wait(first.last, query.wait * 1_000, c.req.raw.signal);
      const page = await readFrom(feed, first.last);
      return c.json(pageOf(page, await feed.cursorAt(page.last)));
    } finally {
      leave();
    }
  }
  c.header('content-type', 'text/event-stream');
  // nginx would otherwise keep events until its buffer is full.
  c.header('x-accel-buffering', 'no');
  return c.body(changeStream(feed, place, leave));
}

async function readFrom(feed: ChangeFeed, place: number): Promise<ReadChanges> {
  const read = await feed.read(place);
  if (read === 'gone') throw gone('Changes since this cursor are older than seven days.');
  return read;
}

function pageOf({ changes, more }: ReadChanges, next: string): ChangePage {
  return { changes: changes.map(({ change }) => change), next, more };
}

function gone(detail: string): ProblemError {
  return new ProblemError('cursorGone', detail, ['/after']);
}
