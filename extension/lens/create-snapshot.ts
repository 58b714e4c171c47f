import {
  type ClientNetwork,
  createDeviceClient,
  indexedDb,
  memory,
  type SnapshotClientOptions,
} from '@credit-lens/sdk/snapshot/client';
import type { DeviceParts } from './device.ts';
import type { SeedSource } from './read-seed.ts';
import { snapshotDatabase } from './snapshot-databases.ts';

/** Where a server publishes its static files, below its address. */
const FOLDER = 'static';

/**
 * Makes the snapshot clients of servers, each with a database of its own. Trust begins with the key that a server has when
 * it is first followed; later keys must be introduced by it.
 *
 * @param loadNetwork what asks the network, from a script of its own
 * @param readSeed what came with the extension for a server whose files lie in a folder
 */
export function createSnapshots(
  options: Pick<SnapshotClientOptions, 'clientVersion' | 'now'>,
  loadNetwork: () => Promise<ClientNetwork>,
  readSeed: (server: string, folder: string) => Promise<SeedSource | null>,
): DeviceParts['create'] {
  return (server, onChange) => {
    const storage = indexedDb({ name: snapshotDatabase(server) });
    // Hollow markers need the names.
    const both = { ...options, names: true, baseUrl: `${server}/${FOLDER}`, onChange };
    return {
      storage,
      client: createDeviceClient({ ...both, trust: 'firstUse', storage }, loadNetwork),
      async openSeed() {
        const seed = await readSeed(server, both.baseUrl);
        // In memory, with a trust of its own: whom the server is trusted to be does not hang on who packed the extension.
        const client = seed && createDeviceClient({ ...both, ...seed, storage: memory() }, loadNetwork);
        await client?.sync();
        await client?.prepare();
        return client;
      },
    };
  };
}
