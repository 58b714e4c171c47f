import { type RunningServer, startServer } from '@credit-lens/api-mock/start-server';

const OPERATOR_KEY = 'the-key-of-the-operator-of-the-examples';

/** Whose pages the statements of the examples are for. */
const SHOP = 'https://shop.example';

/** The entry that is suspended under the eyes of whoever watches; no other example looks at its company. */
const WATCHED_ENTRY = 'B02-91330302FAKE07AM83-1';

/** A server as the examples expect it. */
export interface ExampleServer extends RunningServer {
  /** The secret key of the shop: examples read it from `CREDIT_LENS_KEY`. */
  readonly key: string;
}

/**
 * Starts what the examples ask: a register on which something happens as soon as somebody watches, a key of a shop, and a
 * log in which some statements stand already.
 */
export async function startExampleServer(): Promise<ExampleServer> {
  let change: Promise<unknown> | undefined;
  const server = await startServer({
    port: 0,
    size: 500,
    operatorKey: OPERATOR_KEY,
    log: ({ route }) => {
      if (route === '/v1/changes') change ??= suspendWatched(server.address);
    },
  });
  const label = { purpose: 'shopperInformation', label: 'shop', audiences: [SHOP] };
  const { secret: key } = (await post(`${server.address}/v1/admin/keys`, OPERATOR_KEY, label)) as {
    secret: string;
  };
  const codes = ['91320585FAKEAF7485', '91440305FAKELYE79M', '91350302FAKEANHQ3G'];
  await post(`${server.address}/v1/statements`, key, { audience: SHOP, codes });
  const close = async (): Promise<void> => {
    // What the operator was refused is told here: the example that waits for it cannot say why it waits.
    await Promise.all([change, server.close()]);
  };
  return { ...server, key, close };
}

function suspendWatched(address: string): Promise<unknown> {
  const today = new Date(Date.now() + 8 * 3_600_000).toISOString().slice(0, 10);
  const reason = { zh: '行政复议期间', en: 'During administrative reconsideration' };
  const command = { action: 'suspend', from: today, until: null, reason };
  return post(`${address}/v1/admin/entries/${WATCHED_ENTRY}/commands`, OPERATOR_KEY, command);
}

async function post(address: string, key: string, body: object): Promise<unknown> {
  const headers = { authorization: `Bearer ${key}`, 'content-type': 'application/json' };
  const response = await fetch(address, { method: 'POST', headers, body: JSON.stringify(body) });
  if (!response.ok) throw new Error(`${address} answered ${response.status}: ${await response.text()}`);
  return response.json();
}
