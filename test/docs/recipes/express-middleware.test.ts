import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type RunningServer, startServer } from '@credit-lens/api-mock/start-server';
import express from 'express';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { creditOfSupplier } from '../../../docs/recipes/express-middleware.ts';

let register: RunningServer;
beforeAll(async () => {
  register = await startServer({ port: 0, size: 500 });
}, 60_000);
afterAll(() => register.close());

/** Serves suppliers with the middleware, asks for one, and stops. */
async function outcomeFor(code: string, baseUrl: string): Promise<unknown> {
  const app = express();
  app.get('/suppliers/:code', creditOfSupplier(baseUrl), (_request, response) => {
    response.json({ outcome: response.locals.credit.outcome });
  });
  const server = await new Promise<Server>((resolve) => {
    const listening = app.listen(0, '127.0.0.1', () => resolve(listening));
  });
  try {
    const { port } = server.address() as AddressInfo;
    const response = await fetch(`http://127.0.0.1:${port}/suppliers/${code}`);
    expect(response.status).toBe(200);
    return ((await response.json()) as { outcome: unknown }).outcome;
  } finally {
    server.close();
    server.closeAllConnections();
  }
}

describe('the recipe of an Express middleware', () => {
  it('gives the handler what the register says', async () => {
    expect(await outcomeFor('91330106FAKE000133', register.address)).toBe('listed');
    expect(await outcomeFor('not-a-code', register.address)).toBe('notCovered');
  });

  it('lets the handler run when nobody answers', async () => {
    expect(await outcomeFor('91330106FAKE000133', 'http://127.0.0.1:1')).toBe('unavailable');
  });
});
