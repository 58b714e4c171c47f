// biome-ignore lint/correctness/noNodejsModules: only tests import this file
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** What a test does to an answer. */
export type Fault = (
  response: ServerResponse,
  request: IncomingMessage,
  file: Uint8Array | undefined,
) => boolean;

/** A plain server of static files, with ranges, that can be made to misbehave. */
export interface FileServerFixture {
  readonly baseUrl: string;
  readonly received: readonly { readonly path: string; readonly headers: IncomingMessage['headers'] }[];
  /** Called for each request; whether it has answered (or never will). */
  fault: Fault;
  forget(): void;
  close(): Promise<void>;
}

/** Serves files as they are at each request. */
export async function serveFiles(files: ReadonlyMap<string, Uint8Array>): Promise<FileServerFixture> {
  const received: { path: string; headers: IncomingMessage['headers'] }[] = [];
  const server = createServer((request, response) => {
    const path = (request.url ?? '').slice(1);
    received.push({ path, headers: request.headers });
    const file = files.get(path);
    response.setHeader('access-control-allow-origin', '*');
    if (fixture.fault(response, request, file)) return;
    if (file === undefined) response.writeHead(404).end();
    else sendFile(response, file, request.headers.range);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const fixture: FileServerFixture = {
    baseUrl: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    received,
    fault: () => false,
    forget() {
      received.length = 0;
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
  return fixture;
}

/** Sends a file, or the range of it that was asked for. */
export function sendFile(response: ServerResponse, file: Uint8Array, range?: string): void {
  const match = /^bytes=(\d+)-(\d*)$/.exec(range ?? '');
  if (match === null) {
    response.writeHead(200, { 'content-length': file.length }).end(file);
    return;
  }
  const from = Number(match[1]);
  const to = match[2] === '' ? file.length - 1 : Math.min(Number(match[2]), file.length - 1);
  if (from >= file.length) {
    response.writeHead(416, { 'content-range': `bytes */${file.length}` }).end();
    return;
  }
  const headers = { 'content-range': `bytes ${from}-${to}/${file.length}`, 'content-length': to - from + 1 };
  response.writeHead(206, headers).end(file.subarray(from, to + 1));
}

/** Sends so many bytes of a file (or of what is asked of it), then breaks the connection. */
export function cutAfter(
  length: number,
  response: ServerResponse,
  file: Uint8Array,
  range: string | undefined,
): void {
  const from = Number(/^bytes=(\d+)-/.exec(range ?? '')?.[1] ?? 0);
  const headers = {
    // Nothing else may be asked over a connection that is about to break.
    connection: 'close',
    'content-length': file.length - from,
    'content-range': `bytes ${from}-${file.length - 1}/${file.length}`,
  };
  response.writeHead(from > 0 ? 206 : 200, headers);
  response.write(file.subarray(from, from + length), () => setTimeout(() => response.destroy(), 5));
}
