import { createServer, type IncomingHttpHeaders, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** What reached a server, as it was sent. */
export interface ReceivedRequest {
  readonly method: string;
  /** Path and query. */
  readonly url: string;
  readonly headers: IncomingHttpHeaders;
}

/** Stands between the extension and a server: writes down what is asked, and misbehaves when told to. */
export interface Middleman {
  readonly address: string;
  readonly received: ReceivedRequest[];
  /** Does what a test says instead of passing a request on. */
  misbehave: ((request: IncomingMessage, response: ServerResponse) => void | Promise<void>) | null;
  /** Changes the bytes of an answer on its way. */
  alter: ((path: string, body: Buffer) => Buffer) | null;
  close(): Promise<void>;
}

/**
 * @param target address of the server. @param mounted path under which this one serves it, such as `/cdn/register`
 */
export async function standBetween(target: string, mounted = ''): Promise<Middleman> {
  const server = createServer(async (request, response) => {
    const { method = 'GET', url = '', headers } = request;
    middleman.received.push({ method, url, headers });
    if (middleman.misbehave !== null) return middleman.misbehave(request, response);
    if (!url.startsWith(mounted)) return response.writeHead(404).end();
    const sent: Buffer[] = [];
    for await (const chunk of request) sent.push(chunk);
    const answer = await fetch(`${target}${url.slice(mounted.length)}`, {
      method,
      headers: {
        ...(headers['content-type'] === undefined ? {} : { 'content-type': headers['content-type'] }),
        ...(headers.range === undefined ? {} : { range: headers.range }),
      },
      ...(sent.length === 0 ? {} : { body: Buffer.concat(sent) }),
    });
    const given = Object.fromEntries(answer.headers);
    delete given['content-encoding'];
    delete given['content-length'];
    const body = Buffer.from(await answer.arrayBuffer());
    const { pathname } = new URL(url, 'http://x');
    response.writeHead(answer.status, given).end(middleman.alter?.(pathname, body) ?? body);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const middleman: Middleman = {
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}${mounted}`,
    received: [],
    misbehave: null,
    alter: null,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
  return middleman;
}
