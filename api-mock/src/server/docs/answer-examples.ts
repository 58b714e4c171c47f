import { Hono } from 'hono';
import { chinaDay } from '../../register/calendar.ts';
import { openRegister } from '../../store/open-register.ts';
import { operatorOf } from '../admin/operator-key.ts';
import { createChangeFeed } from '../changes/change-feed.ts';
import { operationsOf } from '../operations.ts';
import type { Scope } from '../request-scope.ts';
import { exampleHex } from './example-hex.ts';
import { type Example, examplesOn, OPERATOR_PATH } from './examples.ts';

/** The operation that serves the contract itself: the reference links to it instead of printing it. */
const CONTRACT = 'getContract';

/** The operator of the register that the examples are answered from, and of no other. */
const OPERATOR_KEY = 'operator-of-the-examples';

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
 * @throws Error when an example is refused.
 */
export async function answerExamples(now: Date): Promise<ExampleAnswers> {
  const { store } = openRegister({ size: 0, now });
  try {
    const app = new Hono<Scope>();
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
    })) {
      app[method](path.replaceAll(/\{(\w+)\}/g, ':$1'), handler);
    }
    const answers = new Map<string, AnsweredExample[]>();
    for (const [operationId, calls] of Object.entries(examplesOn(chinaDay(now)))) {
      const answered: AnsweredExample[] = [];
      for (const example of calls)
        answered.push({ example, answer: operationId === CONTRACT ? undefined : await ask(app, example) });
      answers.set(operationId, answered);
    }
    return answers;
  } finally {
    await store.close();
  }
}

async function ask(app: Hono<Scope>, { path, body, method, shows }: Example): Promise<unknown> {
  const headers = new Headers();
  if (path.startsWith(OPERATOR_PATH)) headers.set('authorization', `Bearer ${OPERATOR_KEY}`);
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
  return response.json();
}
