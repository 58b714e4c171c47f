// biome-ignore lint/correctness/noNodejsModules: only tests import this file
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A request as it reached the server. */
interface Received {
  readonly method: string;
  readonly path: string;
  readonly headers: IncomingMessage['headers'];
  readonly body: string;
}

/** Answers one request; `attempt` counts from 1. */
export type Behaviour = (response: ServerResponse, request: Received, attempt: number) => void;

/** A real server that behaves as a test wants. */
export interface FaultServer {
  readonly baseUrl: string;
  readonly received: readonly Received[];
  behave(behaviour: Behaviour): void;
  close(): Promise<void>;
}

/** Starts the server on a free port of this machine. */
export async function startFaultServer(): Promise<FaultServer> {
  const received: Received[] = [];
  let behaviour: Behaviour = (response) => sendJson(response, 500, {});
  const server = createServer(async (request, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    const { method = '', url: path = '', headers } = request;
    received.push({ method, path, headers, body: Buffer.concat(chunks).toString() });
    behaviour(response, received.at(-1) as Received, received.length);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    baseUrl: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    received,
    behave(next) {
      behaviour = next;
      received.length = 0;
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/** Answers with JSON. */
export function sendJson(
  response: ServerResponse,
  status: number,
  body: unknown,
  headers: Record<string, string> = {},
): void {
  response.writeHead(status, { 'content-type': 'application/json', ...headers }).end(JSON.stringify(body));
}

/** Answers a look-up, of one or of many, with what `resultOf` says for each key. */
export function answerLookups(resultOf: (key: string) => unknown): Behaviour {
  return (response, { method, path, body }) => {
    if (method === 'GET') {
      const key = decodeURIComponent(path.replace('/v1/entities/', ''));
      sendJson(response, 200, resultOf(key), { 'cache-control': 'max-age=3600' });
      return;
    }
    const { codes } = JSON.parse(body) as { codes: string[] };
    sendJson(
      response,
      200,
      { results: codes.map((code) => resultOf(code)) },
      { 'cache-control': 'no-store' },
    );
  };
}
