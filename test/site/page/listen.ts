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
 * @param port 0 takes any free one.
 * @throws Error when the port is taken, with what to do.
 */
export async function listen(app: Hono, host: string, port: number): Promise<Listening> {
  const server = createAdaptorServer({ fetch: app.fetch });
  server.listen(port, host);
  try {
    await once(server, 'listening');
  } catch (cause) {
    throw new Error(`The demo site cannot listen on ${host}:${port}: free the port or name another`, {
      cause,
    });
  }
  const { port: taken } = server.address() as AddressInfo;
  return {
    address: `http://${host}:${taken}`,
    async close() {
      const closed = once(server, 'close');
      server.close();
      if ('closeAllConnections' in server) server.closeAllConnections();
      await closed;
    },
  };
}
