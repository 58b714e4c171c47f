import type { Coverage, Health, ListedSet } from '@credit-lens/sdk/contract';
import { utcInstant } from '../register/calendar.ts';
import type { Store } from '../store/store.ts';
import { freshUntil, maxAge } from './freshness.ts';
import { registerAsOf, sourceCoverages } from './register-state.ts';
import type { ScopedContext } from './request-scope.ts';
import { respondCached } from './respond-cached.ts';
import { respondReference } from './respond-reference.ts';

/** Version of this server, as `GET /healthz` tells it. */
const SERVER_VERSION = '0.1.0';

/** `GET /v1/listed`: the same bytes for everyone. */
export async function getListedSet(c: ScopedContext, store: Store, now: Date): Promise<Response> {
  const meta = await store.meta();
  const { items, changesAt } = await store.listedCodes(now);
  const set: ListedSet = { asOf: utcInstant(registerAsOf(meta, now)), coverage: meta.predicate, items };
  const until = Math.min(
    freshUntil('listedSet', now).getTime(),
    changesAt?.getTime() ?? Number.POSITIVE_INFINITY,
  );
  return respondCached(c, {
    body: JSON.stringify(set),
    maxAge: maxAge(new Date(until), now),
    audience: 'public',
  });
}

/** `GET /v1/coverage`. */
export async function getCoverage(c: ScopedContext, store: Store, now: Date): Promise<Response> {
  const meta = await store.meta();
  const asOf = registerAsOf(meta, now);
  const coverage: Coverage = {
    register: {
      kind: meta.kind,
      name: meta.name,
      entities: meta.entities,
      listedEntities: (await store.listedCodes(now)).items.length,
      asOf: utcInstant(asOf),
    },
    predicate: meta.predicate,
    sources: sourceCoverages(asOf),
  };
  return respondReference(c, coverage, now);
}

/** `GET /healthz`. */
export async function getHealth(c: ScopedContext, store: Store): Promise<Response> {
  const { entities } = await store.meta();
  c.header('cache-control', 'no-store');
  return c.json({ status: 'ok', version: SERVER_VERSION, entities } satisfies Health);
}
