/** A server of one answer, in a thread of its own, so that it takes no time from the side that asks. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { parentPort } from 'node:worker_threads';
import { CODE, listed } from '../../../sdk/src/client/sample-results.fixture.ts';

const body = Buffer.from(JSON.stringify(listed(CODE)));
const server = createServer((_request, response) => {
  response
    .writeHead(200, {
      'content-type': 'application/json',
      'content-length': body.length,
      'cache-control': 'max-age=3600',
    })
    .end(body);
});
server.listen(0, '127.0.0.1', () => parentPort?.postMessage((server.address() as AddressInfo).port));
