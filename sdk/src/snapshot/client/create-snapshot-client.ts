import { clientNetwork } from './client-network.ts';
import { createDeviceClient } from './create-device-client.ts';
import type { SnapshotClient, SnapshotClientOptions } from './snapshot-client.ts';

/**
 * Answers on the device which lists a code is on, from the files that a publisher serves, and keeps them fresh.
 *
 * @throws ConfigurationError when `baseUrl` is no address of a folder, or `clientVersion` no version.
 *
 * @example
 * import { createSnapshotClient, memory } from '@credit-lens/sdk/snapshot/client';
 *
 * const client = createSnapshotClient({
 *   baseUrl: 'http://127.0.0.1:8787/static',
 *   trust: 'firstUse',
 *   storage: memory(),
 *   clientVersion: '1.0.0',
 * });
 * await client.open();
 * console.log((await client.sync()).kind); // → updated
 * console.log(client.check('91330106FAKE000133').outcome, client.check('no code').outcome);
 * // → listed notCovered
 * client.close();
 */
export function createSnapshotClient(options: SnapshotClientOptions): SnapshotClient {
  return createDeviceClient(options, async () => clientNetwork);
}
