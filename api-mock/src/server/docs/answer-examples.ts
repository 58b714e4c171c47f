import { Hono } from 'hono';
import { openRegister } from '../../store/open-register.ts';
import type { Store } from '../../store/store.ts';
import { getEntity, postLookup } from '../lookup-routes.ts';
import { getCoverage, getHealth, getList, getListedSet, getLists } from '../register-routes.ts';
import type { Scope, ScopedContext } from '../request-scope.ts';
import { postSearch } from '../search-route.ts';
import { operations } from './contract-document.ts';
import { type Example, examples } from './examples.ts';

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
    const handlers = handlersOn(store, now);
    for (const { method, path, operation } of operations) {
      const handler = handlers[operation.operationId];
      if (handler !== undefined) app.on(method, path.replaceAll(/\{(\w+)\}/g, ':$1'), handler);
    }
    const answers = new Map<Example, unknown>();
    for (const operationId of Object.keys(handlers))
      for (const example of examples[operationId] ?? []) answers.set(example, await ask(app, example));
    return answers;
  } finally {
    await store.close();
  }
}

type Handler = (c: ScopedContext) => Response | Promise<Response>;

function handlersOn(store: Store, now: Date): Readonly<Record<string, Handler>> {
  return {
    getEntity: (c) => getEntity(c, store, now),
    lookupEntities: (c) => postLookup(c, store, now),
    searchEntities: (c) => postSearch(c, store),
    getListedSet: (c) => getListedSet(c, store, now),
    getLists: (c) => getLists(c, now),
    getList: (c) => getList(c, now),
    getCoverage: (c) => getCoverage(c, store, now),
    getHealth: (c) => getHealth(c, store),
  };
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
