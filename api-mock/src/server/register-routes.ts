import type { Health, ListedSet } from '@credit-lens/sdk/contract';
import { utcInstant } from '../register/calendar.ts';
import type { Store } from '../store/store.ts';
import { coverageOf } from './coverage-of.ts';
import { freshUntil, maxAge } from './freshness.ts';
import { registerAsOf } from './register-state.ts';
import type { ScopedContext } from './request-scope.ts';
import { respondCached } from './respond-cached.ts';

/** Version of this server, as `GET /healthz` tells it. */
const SERVER_VERSION = '0.1.0';

/** `GET /v1/listed`: the same bytes for everyone. */
export async function getListedSet(c: ScopedContext, store: Store, now: Date): Promise<Response> {
  const meta = await store.meta();
  const { items, changesAt } = await store.listedCodes(now);
  const set: ListedSet = { asOf: utcInstant(registerAsOf(meta, now)), coverage: meta.predicate, items };
  return respondListed(c, set, changesAt, now);
}

/** `GET /v1/coverage`. */
export async function getCoverage(c: ScopedContext, store: Store, now: Date): Promise<Response> {
  const { coverage, changesAt } = await coverageOf(store, now);
  return respondListed(c, coverage, changesAt, now);
}

/** `GET /healthz`. */
export async function getHealth(c: ScopedContext, store: Store): Promise<Response> {
  const { entities } = await store.meta();
  c.header('cache-control', 'no-store');
  return c.json({ status: 'ok', version: SERVER_VERSION, entities } satisfies Health);
}

/** What holds or counts the listed codes: the same for everyone, until the next of their terms ends. */
function respondListed(c: ScopedContext, body: unknown, changesAt: Date | null, now: Date): Response {
  const until = Math.min(
    freshUntil('listedSet', now).getTime(),
    changesAt?.getTime() ?? Number.POSITIVE_INFINITY,
  );
  return respondCached(c, {
    body: JSON.stringify(body),
    maxAge: maxAge(new Date(until), now),
    audience: 'public',
  });
}
