import {
  type ClientNetwork,
  createDeviceClient,
  indexedDb,
  type SnapshotClientOptions,
} from '@credit-lens/sdk/snapshot/client';
import type { DeviceParts } from './device.ts';
import { snapshotDatabase } from './snapshot-databases.ts';

/** Where a server publishes its static files, below its address. */
const FOLDER = 'static';

/**
 * Makes the snapshot clients of servers, each with a database of its own. Trust begins with the key that a server has when
 * it is first followed; later keys must be introduced by it.
 *
 * @param loadNetwork what asks the network, from a script of its own
 */
export function createSnapshots(
  options: Pick<SnapshotClientOptions, 'clientVersion' | 'now'>,
  loadNetwork: () => Promise<ClientNetwork>,
): DeviceParts['create'] {
  return (server, onChange) => {
    const storage = indexedDb({ name: snapshotDatabase(server) });
    const baseUrl = `${server}/${FOLDER}`;
    return {
      storage,
      // Hollow markers need the names.
      client: createDeviceClient(
        { ...options, names: true, baseUrl, trust: 'firstUse', storage, onChange },
        loadNetwork,
      ),
    };
  };
}
