import { randomUUID } from 'node:crypto';
import contract from '@credit-lens/sdk/openapi.json' with { type: 'json' };
import { type Context, Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { cors } from 'hono/cors';
import type { Store } from '../store/store.ts';
import { documentationRoutes } from './docs/documentation-routes.ts';
import { FAULT_HEADER, faults } from './faults.ts';
import type { LogLine } from './log-line.ts';
import { getEntity, postLookup } from './lookup-routes.ts';
import { ProblemError } from './problems.ts';
import { MAX_BODY } from './read-json-body.ts';
import { getReference, getReferenceItem, kinds, refuseKind } from './reference-routes.ts';
import { getCoverage, getHealth, getListedSet } from './register-routes.ts';
import type { Scope, ScopedContext } from './request-scope.ts';
import { respondProblem } from './respond-problem.ts';
import { respondReference } from './respond-reference.ts';
import { postSearch } from './search-route.ts';

/** What the app stands on. */
export interface AppOptions {
  readonly store: Store;
  /** The clock; default the real one. */
  readonly now?: () => Date;
  /** Heed the header `Credit-Lens-Fault`; default false. */
  readonly faults?: boolean;
  /** Takes one line per request; default: nothing is logged. */
  readonly log?: (line: LogLine) => void;
}

type Handler = (c: ScopedContext) => Response | Promise<Response>;
type Operation = readonly ['get' | 'post', path: string, Handler];

/** The server of the contract: each operation on one line, and what surrounds them all. */
export function createApp(options: AppOptions): Hono<Scope> {
  const { store, now = () => new Date(), log } = options;
  const app = new Hono<Scope>();

  app.use(async (c, next) => {
    const started = performance.now();
    c.set('requestId', randomUUID());
    c.set('route', 'unmatched');
    c.header('request-id', c.get('requestId'));
    c.header('referrer-policy', 'no-referrer');
    c.header('x-content-type-options', 'nosniff');
    await next();
    c.res.headers.set('request-id', c.get('requestId'));
    log?.({
      method: c.req.method,
      route: c.get('route'),
      status: c.res.status,
      milliseconds: Math.round((performance.now() - started) * 10) / 10,
      requestId: c.get('requestId'),
      ...(c.error === undefined || c.error instanceof ProblemError ? {} : { error: c.error.name }),
    });
  });
  app.use(
    cors({
      origin: '*',
      allowMethods: ['GET', 'POST'],
      allowHeaders: ['content-type', 'if-none-match', FAULT_HEADER],
      exposeHeaders: ['age', 'date', 'etag', 'request-id', 'retry-after'],
      maxAge: 86_400,
    }),
  );
  if (options.faults) app.use(faults);
  app.use(bodyLimit({ maxSize: MAX_BODY, onError: refuseBody }));

  const at =
    (route: string, handler: Handler) =>
    (c: Context<Scope>): Response | Promise<Response> => {
      c.set('route', route);
      return handler(c);
    };
  const operations: readonly Operation[] = [
    ['post', '/v1/entities/lookup', (c) => postLookup(c, store, now())],
    ['get', '/v1/entities/{code}', (c) => getEntity(c, store, now())],
    ['post', '/v1/search', (c) => postSearch(c, store)],
    ['get', '/v1/listed', (c) => getListedSet(c, store, now())],
    ...kinds.flatMap((kind): Operation[] => [
      ['get', `/v1/reference/${kind}`, (c) => getReference(c, kind, now())],
      ['get', `/v1/reference/${kind}/{id}`, (c) => getReferenceItem(c, kind, now())],
    ]),
    ['get', '/v1/reference/{kind}', refuseKind],
    ['get', '/v1/reference/{kind}/{id}', refuseKind],
    ['get', '/v1/coverage', (c) => getCoverage(c, store, now())],
    ['get', '/healthz', (c) => getHealth(c, store)],
    ['get', '/openapi.json', (c) => respondReference(c, contract, now())],
    ...documentationRoutes(now),
  ];
  for (const [method, path, handler] of operations) {
    const pattern = path.replaceAll(/\{(\w+)\}/g, ':$1');
    app[method](pattern, at(path, handler));
    app.all(
      pattern,
      at(path, (c) => refuseMethod(c, method === 'get' ? 'GET, HEAD' : 'POST')),
    );
  }
  app.notFound((c) => respondProblem(c, { code: 'notFound', detail: 'No operation has this path.' }));
  app.onError((error, c) =>
    error instanceof ProblemError
      ? respondProblem(c, { code: error.code, detail: error.message, pointers: error.pointers })
      : respondProblem(c, { code: 'internalError', detail: 'Something failed within the server.' }),
  );
  return app;
}

function refuseBody(c: Context<Scope>): Response {
  return respondProblem(c, { code: 'bodyTooLarge', detail: `The body has more than ${MAX_BODY} bytes.` });
}

function refuseMethod(c: ScopedContext, allow: string): Response {
  return respondProblem(c, {
    code: 'methodNotAllowed',
    detail: `This path takes ${allow}.`,
    headers: { allow },
  });
}
