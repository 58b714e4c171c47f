import { randomBytes, randomUUID } from 'node:crypto';
import { type Context, Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { cors } from 'hono/cors';
import { keysInMemory, StatementKeyRing } from '../statements/statement-key-ring.ts';
import type { Store } from '../store/store.ts';
import { operatorOf } from './admin/operator-key.ts';
import { type ChangeFeed, createChangeFeed } from './changes/change-feed.ts';
import { documentationRoutes } from './docs/documentation-routes.ts';
import { embedRoutes } from './embed/embed-routes.ts';
import { FAULT_HEADER, faults } from './faults.ts';
import type { LogLine } from './log-line.ts';
import { type Handler, type Operation, operationsOf } from './operations.ts';
import { ProblemError } from './problems.ts';
import { publicAddress } from './public-address.ts';
import { MAX_BODY } from './read-json-body.ts';
import type { Scope, ScopedContext } from './request-scope.ts';
import { respondProblem } from './respond-problem.ts';
import type { ServerContext } from './server-context.ts';
import { staticOperation } from './static-routes.ts';
import { verifyRoutes } from './verify/verify-routes.ts';

/** What the app stands on. */
export interface AppOptions {
  readonly store: Store;
  /** Bare address that problems and `/docs` name; default http://127.0.0.1:8787. */
  readonly address?: string;
  /** Folder of the published files, served under `/static/`; default: there are none. */
  readonly staticFolder?: () => Promise<string>;
  /** Built folder of the badge, for the preview and the hashes of `/embed`; default: there are neither. */
  readonly badgeFolder?: string;
  /** The clock; default the real one. */
  readonly now?: () => Date;
  /** Public changes, for the caller to close; default one of its own. */
  readonly feed?: ChangeFeed;
  /** Heed the header `Credit-Lens-Fault`; default false. */
  readonly faults?: boolean;
  /** The key that `/v1/admin` takes, at least 24 characters; without one, nobody may use it. */
  readonly operatorKey?: string;
  /** Whether look-ups need a key with a declared purpose; default false. */
  readonly requireKeys?: boolean;
  /** Whether five penalised outlets of a chain propose their parent (a draft of 2019, on hold); default false. */
  readonly chainRule?: boolean;
  /** What statements are signed with; default keys that go with the process. */
  readonly statementKeys?: StatementKeyRing;
  /** Gives the digits of ids and secrets, two for each byte asked for; default chance. */
  readonly randomHex?: (bytes: number) => string;
  /** Takes one line per request; default: nothing is logged. */
  readonly log?: (line: LogLine) => void;
}

/** Operations of the operator, which no page of another origin may use. */
const OPERATOR_ONLY = '/v1/admin';

/**
 * The server of the contract: its operations, the reference for people, and what surrounds them all.
 *
 * @throws Error when the address is none, or the operator's key is too short.
 */
export function createApp(options: AppOptions): Hono<Scope> {
  const { store, now = () => new Date(), log } = options;
  const address = publicAddress(options.address);
  const context: ServerContext = {
    store,
    now,
    feed: options.feed ?? createChangeFeed(store, now),
    operator: options.operatorKey === undefined ? null : operatorOf(options.operatorKey),
    requireKeys: options.requireKeys ?? false,
    chainRule: options.chainRule ?? false,
    statementKeys: options.statementKeys ?? new StatementKeyRing(keysInMemory()),
    randomHex: options.randomHex ?? ((bytes) => randomBytes(bytes).toString('hex')),
  };
  const app = new Hono<Scope>();

  app.use(async (c, next) => {
    const started = performance.now();
    c.set('requestId', randomUUID());
    c.set('address', address);
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
      ...(c.var.purpose === undefined ? {} : { purpose: c.var.purpose }),
      ...(c.error === undefined || c.error instanceof ProblemError ? {} : { error: c.error.name }),
    });
  });
  const anyOrigin = cors({
    origin: '*',
    allowMethods: ['GET', 'POST'],
    allowHeaders: ['authorization', 'content-type', 'if-none-match', 'last-event-id', 'range', FAULT_HEADER],
    exposeHeaders: ['age', 'content-range', 'date', 'etag', 'request-id', 'retry-after'],
    maxAge: 86_400,
  });
  app.use((c, next) => (c.req.path.startsWith(OPERATOR_ONLY) ? next() : anyOrigin(c, next)));
  if (options.faults) app.use(faults);
  app.use(bodyLimit({ maxSize: MAX_BODY, onError: refuseBody }));

  const at =
    (route: string, handler: Handler) =>
    (c: Context<Scope>): Response | Promise<Response> => {
      c.set('route', route);
      return handler(c);
    };
  const { staticFolder } = options;
  const operations: readonly Operation[] = [
    ...operationsOf(context),
    ...documentationRoutes(now),
    ...verifyRoutes(now),
    ...embedRoutes(now, options.badgeFolder),
    ...(staticFolder === undefined ? [] : [staticOperation(staticFolder)]),
  ];
  for (const [path, handlers] of byPath(operations)) {
    const pattern = path.replaceAll(/\{(\w+)\}/g, ':$1');
    for (const [method, handler] of handlers) app[method](pattern, at(path, handler));
    const allow = handlers.map(([method]) => (method === 'get' ? 'GET, HEAD' : 'POST')).join(', ');
    app.all(
      pattern,
      at(path, (c) => refuseMethod(c, allow)),
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

/** Operations by their path, in the order given: the first path that fits a request answers it. */
function byPath(
  operations: readonly Operation[],
): ReadonlyMap<string, (readonly ['get' | 'post', Handler])[]> {
  const paths = new Map<string, (readonly ['get' | 'post', Handler])[]>();
  for (const [method, path, handler] of operations)
    paths.set(path, [...(paths.get(path) ?? []), [method, handler]]);
  return paths;
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
