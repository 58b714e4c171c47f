import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { createAdaptorServer } from '@hono/node-server';
import type { Hono } from 'hono';

/** A site that listens. */
export interface Listening {
  readonly address: string;
  close(): Promise<void>;
}

/**
 * Starts a site.
 *
 * @param appAt makes the site once its address is known: what is signed for its pages names their origin
 * @param port 0 takes any free one.
 * @throws Error when the port is taken, with what to do.
 */
export async function listen(
  appAt: (address: string) => Hono,
  host: string,
  port: number,
): Promise<Listening> {
  let app: Hono | undefined;
  const server = createAdaptorServer({
    fetch: (request, environment) =>
      app?.fetch(request, environment) ?? new Response('The site is starting', { status: 503 }),
  });
  server.listen(port, host);
  try {
    await once(server, 'listening');
  } catch (cause) {
    throw new Error(`The demo site cannot listen on ${host}:${port}: free the port or name another`, {
      cause,
    });
  }
  const { port: taken } = server.address() as AddressInfo;
  const address = `http://${host}:${taken}`;
  app = appAt(address);
  return {
    address,
    async close() {
      const closed = once(server, 'close');
      server.close();
      if ('closeAllConnections' in server) server.closeAllConnections();
      await closed;
    },
  };
}
