import { Hono } from 'hono';
import { chinaDay } from '../../register/calendar.ts';
import { signerFromSeed } from '../../statements/statement-key.ts';
import { keysInMemory, StatementKeyRing } from '../../statements/statement-key-ring.ts';
import { openRegister } from '../../store/open-register.ts';
import { operatorOf } from '../admin/operator-key.ts';
import { createChangeFeed } from '../changes/change-feed.ts';
import { operationsOf } from '../operations.ts';
import type { Scope } from '../request-scope.ts';
import { EXAMPLE_SECRET, exampleHex } from './example-hex.ts';
import { type Example, examplesOn, OPERATOR_PATH } from './examples.ts';
import { fillPath, type Heard, listen } from './fill-path.ts';

/** The operation that serves the contract itself: the reference links to it instead of printing it. */
const CONTRACT = 'getContract';

/** The operator of the register that the examples are answered from, and of no other. */
const OPERATOR_KEY = 'operator-of-the-examples';

/** The key for statements of the examples, the same each time: the page stays the same bytes. No server signs with it. */
const EXAMPLE_SIGNER = signerFromSeed(Buffer.from(exampleHex(32), 'hex'), {
  validFrom: '2000-01-01T00:00:00Z',
  validUntil: '2099-12-31T23:59:59Z',
});

/** An example with what the server answers to it; undefined: the reference links to it. */
export interface AnsweredExample {
  readonly example: Example;
  readonly answer: unknown;
}

/** What the server answers to the examples of each operation. */
export type ExampleAnswers = ReadonlyMap<string, readonly AnsweredExample[]>;

/**
 * Asks the server's own handlers every example, on a register of the cast alone: the firms that the examples name
 * are the same in every size of the register, while counts and sets are those of the cast.
 *
 * @param now instant that the answers are given at.
 * @param address of the server, which statements name.
 * @throws Error when an example is refused.
 */
export async function answerExamples(now: Date, address: string): Promise<ExampleAnswers> {
  const { store } = openRegister({ size: 0, now });
  try {
    const app = new Hono<Scope>();
    app.use((c, next) => {
      c.set('address', address);
      return next();
    });
    app.onError((error) => {
      throw error;
    });
    const operator = operatorOf(OPERATOR_KEY);
    for (const [method, path, handler] of operationsOf({
      store,
      now: () => now,
      feed: createChangeFeed(store, () => now),
      operator,
      requireKeys: false,
      chainRule: false,
      randomHex: exampleHex,
      statementKeys: new StatementKeyRing(keysInMemory([EXAMPLE_SIGNER])),
    })) {
      app[method](path.replaceAll(/\{(\w+)\}/g, ':$1'), handler);
    }
    const heard: Heard = new Map();
    const answers = new Map<string, AnsweredExample[]>();
    for (const [operationId, calls] of Object.entries(examplesOn(chinaDay(now)))) {
      const answered: AnsweredExample[] = [];
      for (const call of calls) {
        const example = { ...call, path: fillPath(call.path, heard) };
        const answer = operationId === CONTRACT ? undefined : await ask(app, example);
        listen(answer, heard);
        answered.push({ example, answer });
      }
      answers.set(operationId, answered);
    }
    return answers;
  } finally {
    await store.close();
  }
}

async function ask(app: Hono<Scope>, { path, body, method, shows, withKey }: Example): Promise<unknown> {
  const headers = new Headers();
  if (path.startsWith(OPERATOR_PATH)) headers.set('authorization', `Bearer ${OPERATOR_KEY}`);
  if (withKey === true) headers.set('authorization', `Bearer ${EXAMPLE_SECRET}`);
  if (body !== undefined) headers.set('content-type', 'application/json');
  const refused = (cause: unknown): never => {
    throw new Error(`The example “${shows}” (${path}) was refused: ${String(cause)}`, { cause });
  };
  const asked = app.request(path, {
    method: body === undefined && method === undefined ? 'GET' : 'POST',
    headers,
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  const response = await Promise.resolve(asked).catch(refused);
  const isJson = response.headers.get('content-type')?.includes('json') ?? false;
  return isJson ? response.json() : response.text();
}
