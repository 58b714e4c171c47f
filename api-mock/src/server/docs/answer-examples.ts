import { Hono } from 'hono';
import { openRegister } from '../../store/open-register.ts';
import { operationsOf } from '../operations.ts';
import type { Scope } from '../request-scope.ts';
import { type Example, examples } from './examples.ts';

/** The operation that serves the contract itself: the reference links to it instead of printing it. */
const CONTRACT = 'getContract';

/** What the server answers to each example. The contract is left out: the reference links to it. */
export type ExampleAnswers = ReadonlyMap<Example, unknown>;

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
    for (const [method, path, handler] of operationsOf(store, () => now)) {
      app[method](path.replaceAll(/\{(\w+)\}/g, ':$1'), handler);
    }
    const answers = new Map<Example, unknown>();
    for (const [operationId, calls] of Object.entries(examples)) {
      if (operationId === CONTRACT) continue;
      for (const example of calls) answers.set(example, await ask(app, example));
    }
    return answers;
  } finally {
    await store.close();
  }
}

async function ask(app: Hono<Scope>, { path, body, shows }: Example): Promise<unknown> {
  const response = await app.request(
    path,
    body === undefined
      ? {}
      : {
          method: 'POST',
          headers: { 'content-type': 'application/json' },
          body: JSON.stringify(body),
        },
  );
  if (!response.ok) throw new Error(`The example “${shows}” (${path}) was refused with ${response.status}`);
  return response.json();
}
