import type { RegisterEvent } from '@credit-lens/sdk/contract';
import { cast } from '../register/cast.ts';
import { openRegister } from '../store/open-register.ts';
import type { Store } from '../store/store.ts';
import { createApp } from './create-app.ts';
import type { LogLine } from './log-line.ts';

/** The key of the operator of such a server. */
export const OPERATOR_KEY = 'the-key-of-the-operator-of-a-test';

/** An answer, read. */
export interface Told {
  readonly status: number;
  // biome-ignore lint/suspicious/noExplicitAny: tests read what they expect, and fail where it is not there
  readonly body: any;
  readonly headers: Headers;
}

/** A server over the cast alone, with an operator and a clock that tests move. */
export interface OperatedServer {
  readonly store: Store;
  readonly lines: LogLine[];
  clock: Date;
  request(path: string, init?: RequestInit): Promise<Response>;
  /** Without a body a GET, with one a POST. */
  ask(path: string, body?: unknown, headers?: Readonly<Record<string, string>>): Promise<Told>;
  /** The same with the operator's key. */
  operate(path: string, body?: unknown): Promise<Told>;
  /** Kinds of the events of a firm, in their order. */
  eventsOf(code: string): Promise<RegisterEvent['kind'][]>;
}

/** Code of the firm of the cast in a role. */
export function codeOf(role: string): string {
  const code = cast().find((member) => member.role === role)?.code;
  if (code === undefined || code === null) throw new Error(`The cast has no firm "${role}" with a code`);
  return code;
}

/** Starts one at 2 March 2026, 18:00 in China. The caller closes its store. */
export function operatedServer(
  options: { readonly requireKeys?: boolean; readonly chainRule?: boolean; readonly database?: string } = {},
): OperatedServer {
  const { database = ':memory:', ...rest } = options;
  const clock = new Date('2026-03-02T10:00:30Z');
  const { store } = openRegister({ database, size: 0, now: clock });
  const lines: LogLine[] = [];
  const app = createApp({
    store,
    now: () => server.clock,
    operatorKey: OPERATOR_KEY,
    log: (line) => lines.push(line),
    faults: true,
    ...rest,
  });
  const server: OperatedServer = {
    store,
    lines,
    clock,
    request: (path, init) => Promise.resolve(app.request(path, init)),
    ask: async (path, body, headers = {}) => {
      const init =
        body === undefined
          ? { headers }
          : {
              method: 'POST',
              headers: { 'content-type': 'application/json', ...headers },
              body: JSON.stringify(body),
            };
      const response = await app.request(path, init);
      return { status: response.status, body: await response.json(), headers: response.headers };
    },
    operate: (path, body) => server.ask(path, body, { authorization: `Bearer ${OPERATOR_KEY}` }),
    eventsOf: async (code) =>
      (await store.eventsAfter(0, 1_000)).flatMap((event) => (event.code === code ? event.kind : [])),
  };
  return server;
}

/** A proposal that the list takes in, changed in a few fields. */
export function proposal(code: string, changes: object = {}): object {
  return {
    code,
    list: 'B11',
    ground: {
      kind: 'enumerated',
      nature: 'lawViolation',
      text: { zh: '篡改环境监测数据', en: 'Falsified environmental monitoring data' },
    },
    determinedBy: 'mee',
    listedBy: 'mee',
    publishedBy: 'mee',
    legalBasis: [{ zh: '《环境保护法》第六十三条', en: 'Environmental Protection Law, art. 63' }],
    decision: { number: '虚环罚〔2026〕0106第00042号', decidedOn: '2026-01-12' },
    level: 'city',
    listedOn: '2026-01-20',
    effectiveOn: '2026-01-20',
    term: { kind: 'openEnded' },
    source: 'creditchina',
    ...changes,
  };
}

/** The confirmation without which nothing is published. */
export const confirmation = { reviewedBy: 'human', evidenceChecked: true } as const;
