import { getEventListeners } from 'node:events';
import { request as ask, createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';
import { cast } from '@credit-lens/api-mock/cast';
import { type RunningServer, startServer } from '@credit-lens/api-mock/start-server';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createClient } from '../create-client.ts';
import {
  type WatchBeganAgain,
  type WatchedChange,
  type WatchOptions,
  watchChanges,
} from './watch-changes.ts';

const OPERATOR_KEY = 'the-key-of-the-operator-of-a-test';
const codeOf = (role: string) => cast().find((member) => member.role === role)?.code ?? '';
const firm = codeOf('noEntry');
const other = codeOf('recognised');
const today = new Date(Date.now() + 8 * 3_600_000).toISOString().slice(0, 10);

/** What the proxy in front of the real server does with the answer to one question for changes. */
type Meddle = (answer: IncomingMessage, response: ServerResponse, isStream: boolean) => void;
const pass: Meddle = (answer, response) => {
  response.writeHead(answer.statusCode ?? 0, answer.headers);
  // Otherwise the head waits for the first piece.
  response.flushHeaders();
  answer.pipe(response);
};

let server: RunningServer;
let meddle: Meddle;
let asked: string[];
let open: Set<ServerResponse>;
let proxy: ReturnType<typeof createServer>;
let baseUrl: string;
beforeEach(async () => {
  server = await startServer({ port: 0, size: 0, operatorKey: OPERATOR_KEY });
  meddle = pass;
  asked = [];
  open = new Set();
  proxy = createServer((request, response) => {
    const { method, url = '', headers } = request;
    const isStream = headers.accept === 'text/event-stream';
    asked.push(`${isStream ? 'stream' : 'page'} ${url}`);
    open.add(response);
    response.on('close', () => open.delete(response));
    const forwarded = ask(`${server.address}${url}`, { method, headers }, (answer) => {
      answer.on('error', () => response.destroy());
      meddle(answer, response, isStream);
    });
    forwarded.on('error', () => response.destroy());
    response.on('close', () => forwarded.destroy());
    forwarded.end();
  });
  await new Promise<void>((resolve) => proxy.listen(0, '127.0.0.1', resolve));
  baseUrl = `http://127.0.0.1:${(proxy.address() as AddressInfo).port}`;
});
afterEach(async () => {
  proxy.close();
  proxy.closeAllConnections();
  await server.close();
});

async function operate(path: string, body: object): Promise<{ readonly id?: string }> {
  const response = await fetch(`${server.address}${path}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${OPERATOR_KEY}` },
    body: JSON.stringify(body),
  });
  if (!response.ok) throw new Error(await response.text());
  return (await response.json()) as { id?: string };
}

async function publish(code: string): Promise<void> {
  const { id } = await operate('/v1/admin/entries', {
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
  });
  const confirmation = { reviewedBy: 'human', evidenceChecked: true };
  await operate(`/v1/admin/entries/${id}/commands`, { action: 'publish', on: today, confirmation });
}
const remove = (code: string) =>
  operate(`/v1/admin/entries/B11-${code}-1/commands`, { action: 'remove', on: today, reason: 'corrected' });

type Item = WatchedChange | WatchBeganAgain;

/** Watches the firm, and ends it with the test. */
function start(options: WatchOptions = {}, timeout = 2_000) {
  const controller = new AbortController();
  const { signal } = controller;
  const items: Item[] = [];
  const cursors: string[] = [];
  const client = createClient({ baseUrl, timeout, retries: 0 });
  const ended = (async () => {
    const quick = { pause: 100, silence: 60_000, signal, onCursor: (cursor: string) => cursors.push(cursor) };
    for await (const item of watchChanges(client, [firm], { ...quick, ...options })) items.push(item);
  })();
  ended.catch(() => undefined);
  return {
    items,
    cursors,
    signal,
    ended,
    begun: () => vi.waitFor(() => expect(cursors).not.toEqual([]), { timeout: 10_000 }),
    told: (kinds: string[]) =>
      vi.waitFor(() => expect(items.map(({ kind }) => kind)).toEqual(kinds), { timeout: 10_000 }),
    async end() {
      controller.abort(new Error('The test is over.'));
      await expect(ended).rejects.toThrow('The test is over.');
      expect(getEventListeners(signal, 'abort')).toHaveLength(0);
      await vi.waitFor(() => expect(open.size).toBe(0));
    },
  };
}

describe('a watch that cannot work', () => {
  it.each<[string, WatchOptions, Iterable<string>?]>([
    ['pause is NaN', { pause: Number.NaN }],
    ['pause is -1', { pause: -1 }],
    ['pause is 0', { pause: 0 }],
    ['pause is Infinity', { pause: Number.POSITIVE_INFINITY }],
    ['silence is 0', { silence: 0 }],
    ['silence is NaN', { silence: Number.NaN }],
    ['streamAgain is 0', { streamAgain: 0 }],
    ['No code is given', {}, []],
    ['Text 2 of those to be watched', {}, [firm, '9133']],
  ])('is refused before anything is asked: %s', async (message, options, codes = [firm]) => {
    const { signal } = new AbortController();
    const changes = watchChanges(createClient({ baseUrl, retries: 0 }), codes, { ...options, signal });
    await expect(changes.next()).rejects.toMatchObject({
      code: 'configuration',
      message: expect.stringContaining(message),
    });
    expect(asked).toEqual([]);
    expect(getEventListeners(signal, 'abort')).toHaveLength(0);
  });
});

describe('watching', () => {
  it('tells the changes of those who are watched, and the server not who they are', async () => {
    const watching = start();
    await watching.begun();
    await publish(other);
    await publish(firm);
    await watching.told(['published']);
    await remove(firm);
    await watching.told(['published', 'removed']);
    expect(watching.items[0]).toMatchObject({ code: firm, list: 'B11', cursor: expect.any(String) });
    expect(asked).toEqual(['stream /v1/changes']);
    await watching.end();
  });

  it('goes on after a restart from the cursor that was kept', async () => {
    const first = start();
    await first.begun();
    await first.end();
    await publish(firm);
    const second = start({ after: first.cursors.at(-1) ?? '' });
    await second.told(['published']);
    await second.end();
    const third = start({ after: second.cursors.at(-1) ?? '' });
    await vi.waitFor(() => expect(asked).toHaveLength(3));
    await wait(50);
    expect(third.items).toEqual([]);
    await third.end();
  }, 30_000);

  it('ends with the loop', async () => {
    const { signal } = new AbortController();
    const client = createClient({ baseUrl });
    const watching = watchChanges(client, [firm], { signal, pause: 100 });
    const first = watching.next();
    await vi.waitFor(() => expect(asked).toHaveLength(1));
    await publish(firm);
    expect((await first).value).toMatchObject({ kind: 'published' });
    await watching.return(undefined as never);
    expect(getEventListeners(signal, 'abort')).toHaveLength(0);
    await vi.waitFor(() => expect(open.size).toBe(0));
  });

  it('sends nothing when the signal came before, and nothing for what is no code', async () => {
    const client = createClient({ baseUrl });
    const signal = AbortSignal.abort();
    await expect(watchChanges(client, [firm], { signal }).next()).rejects.toMatchObject({
      name: 'AbortError',
    });
    await expect(watchChanges(client, ['x']).next()).rejects.toMatchObject({ code: 'configuration' });
    expect(asked).toEqual([]);
  });
});

/** Does it to the first answer only. */
const once = (fault: Meddle): Meddle => {
  let isFirst = true;
  return (...answer) => {
    (isFirst ? fault : pass)(...answer);
    isFirst = false;
  };
};
/** Sends this after what the real server says first. */
const then = (text: string, end: (response: ServerResponse) => void = () => undefined): Meddle =>
  once((answer, response) => {
    response.writeHead(200, answer.headers);
    answer.once('data', (piece) => response.write(`${piece}${text}`, () => end(response)));
  });

describe('a watch whose way breaks', () => {
  it.each<[string, Meddle, WatchOptions?]>([
    ['a stream that stalls', then(''), { silence: 100 }],
    [
      'an event that is cut off',
      then('id: x-9\nevent: change\ndata: {"ki', (response) => response.destroy()),
    ],
    ['a connection cut at once', once((_answer, response) => response.destroy())],
    ['a stream that ends', then('', (response) => response.end())],
    ['503', once((_answer, response) => response.writeHead(503).end('{}'))],
  ])('goes on after %s, and misses nothing', async (_what, fault, options) => {
    meddle = fault;
    const watching = start(options);
    await vi.waitFor(() => expect(asked.length).toBeGreaterThan(1), { timeout: 5_000 });
    await watching.begun();
    await publish(firm);
    await watching.told(['published']);
    expect(watching.cursors).not.toContain('x-9');
    await watching.end();
  });

  it('asks for pages where a proxy keeps the stream', async () => {
    meddle = (answer, response, isStream) => (isStream ? answer.resume() : pass(answer, response, isStream));
    const watching = start({}, 3_000);
    await watching.begun();
    await publish(firm);
    await watching.told(['published']);
    expect(asked[0]).toMatch(/^stream/);
    expect(asked.slice(1).every((one) => one.startsWith('page'))).toBe(true);
    await watching.end();
  }, 20_000);

  it('asks for pages where the answer is no stream', async () => {
    meddle = (answer, response, isStream) => {
      if (isStream) response.writeHead(200, { 'content-type': 'text/html' }).end('<!doctype html>');
      else pass(answer, response, isStream);
    };
    const watching = start();
    await watching.begun();
    await publish(firm);
    await watching.told(['published']);
    await watching.end();
  });

  it('tries to stream again after a while, and misses nothing', async () => {
    meddle = (_answer, response, isStream) => {
      if (!isStream) return void response.writeHead(503, { 'retry-after': '0' }).end('{}');
      response.writeHead(200, { 'content-type': 'text/html' }).end('<!doctype html>');
    };
    const watching = start({ streamAgain: 100 });
    await vi.waitFor(() => expect(asked.some((one) => one.startsWith('page'))).toBe(true));
    meddle = pass;
    await vi.waitFor(() => expect(open.size).toBe(1), { timeout: 10_000 });
    await vi.waitFor(() => expect(asked.at(-1)).toMatch(/^stream/), { timeout: 10_000 });
    await watching.begun();
    await publish(firm);
    await watching.told(['published']);
    await watching.end();
  }, 20_000);

  it('begins again when the server was built anew, and says so', async () => {
    const watching = start();
    await watching.begun();
    await server.close();
    server = await startServer({ port: 0, size: 600, operatorKey: OPERATOR_KEY });
    await watching.told(['beganAgain']);
    await publish(firm);
    await watching.told(['beganAgain', 'published']);
    await watching.end();
  }, 20_000);

  it.each<[string, Meddle, object]>([
    [
      'an alien event',
      then('id: x-9\nevent: change\ndata: {"kind":7}\n\n'),
      { code: 'alienAnswer', message: expect.stringContaining('/kind: expected a text, found 7') },
    ],
    ['an event without end', then(`data: ${'x'.repeat(70_000)}`), { code: 'alienAnswer' }],
    [
      'a server without this feed',
      (_answer, response) => response.writeHead(404).end('{}'),
      { code: 'problem', status: 404 },
    ],
  ])('ends with a typed error for %s', async (_what, fault, error) => {
    meddle = fault;
    await expect(start().ended).rejects.toMatchObject(error);
    await vi.waitFor(() => expect(open.size).toBe(0));
  });

  it('keeps a kind of change that it does not know', async () => {
    const change = {
      kind: 'pardoned',
      code: firm,
      list: 'B11',
      entry: 'E-1',
      on: today,
      at: `${today}T00:00:00Z`,
    };
    meddle = then(`: life\r\nid: x-9\r\nevent: change\r\ndata: ${JSON.stringify(change)}\r\n\r\n`);
    const watching = start();
    await watching.told(['pardoned']);
    await watching.end();
  });

  it('waits as long as a server that is full says', async () => {
    let isFull = true;
    meddle = (answer, response, isStream) => {
      if (isFull) response.writeHead(503, { 'retry-after': '1' }).end('{}');
      else pass(answer, response, isStream);
      isFull = false;
    };
    const began = performance.now();
    const watching = start();
    await watching.begun();
    expect(performance.now() - began).toBeGreaterThan(900);
    await watching.end();
  });
});
