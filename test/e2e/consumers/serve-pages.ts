import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** What is answered at a path. */
export interface ServedPage {
  readonly body: string | Uint8Array;
  readonly type: 'text/html' | 'text/javascript' | 'text/css';
  readonly headers?: Readonly<Record<string, string>>;
}

/** A server of somebody's pages, on a free port. */
export interface ServedOrigin {
  /** As browsers write it. */
  readonly origin: string;
  /** Takes effect at the next request. */
  answer(page: (path: string) => ServedPage | undefined): void;
  close(): void;
}

/** Starts a server that has no pages yet, for they need to know their own origin. */
export async function serveOrigin(): Promise<ServedOrigin> {
  let pages: (path: string) => ServedPage | undefined = () => undefined;
  const server = createServer((request: IncomingMessage, response: ServerResponse) => {
    // Nothing thrown here may end the run of the tests: what cannot be answered is a page that is not there.
    let page: ServedPage | undefined;
    try {
      page = pages(new URL(request.url ?? '/', 'http://localhost').pathname);
    } catch (error) {
      response.writeHead(404, { 'content-type': 'text/plain' }).end(String(error));
      return;
    }
    if (page === undefined) response.writeHead(404).end();
    else
      response
        .writeHead(200, { 'content-type': `${page.type}; charset=utf-8`, ...page.headers })
        .end(page.body);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    answer: (next) => {
      pages = next;
    },
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}
