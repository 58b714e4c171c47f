import {
  type ClientNetwork,
  createDeviceClient,
  indexedDb,
  memory,
  type SnapshotClient,
  type SnapshotClientOptions,
} from '@credit-lens/sdk/snapshot/client';
import type { DeviceParts } from './device.ts';
import type { SeedSource } from './open-seed.ts';
import { snapshotDatabase } from './snapshot-databases.ts';

/** Where a server publishes its static files, below its address. */
const FOLDER = 'static';

/**
 * Makes the snapshot clients of servers, each with a database of its own. Trust begins with the key that a server has when
 * it is first followed; later keys must be introduced by it.
 *
 * @param loadNetwork what asks the network, from a script of its own
 * @param openSeed opens what came with the extension for a server, with a client of its own
 */
export function createSnapshots(
  options: Pick<SnapshotClientOptions, 'clientVersion' | 'now'>,
  loadNetwork: () => Promise<ClientNetwork>,
  openSeed: (
    server: string,
    folder: string,
    create: (source: SeedSource) => SnapshotClient,
  ) => Promise<SnapshotClient | null>,
): DeviceParts['create'] {
  return (server, onChange) => {
    const storage = indexedDb({ name: snapshotDatabase(server) });
    // Hollow markers need the names.
    const both = { ...options, names: true, baseUrl: `${server}/${FOLDER}`, onChange };
    const create = (source: Pick<SnapshotClientOptions, 'trust' | 'storage'>) =>
      createDeviceClient({ ...both, ...source }, loadNetwork);
    return {
      storage,
      client: create({ trust: 'firstUse', storage }),
      openSeed: () => openSeed(server, both.baseUrl, (source) => create({ ...source, storage: memory() })),
    };
  };
}
