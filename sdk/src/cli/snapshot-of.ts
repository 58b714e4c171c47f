import { createSnapshotClient } from '../snapshot/client/create-snapshot-client.ts';
import type { SnapshotClient } from '../snapshot/client/snapshot-client.ts';
import { addressOf, type Flags } from './flags.ts';
import type { Terminal } from './terminal.ts';

/** Where a server publishes its static files, below its address. */
const FOLDER = 'static';

/**
 * The snapshot client of the server that the command line names; its state lies in the user's cache folder. Trust begins
 * with the key that the server has when it is first followed.
 *
 * @throws UsageError when no address is given
 */
export function snapshotOf(flags: Flags, terminal: Terminal, version: string): SnapshotClient {
  const baseUrl = `${addressOf(flags, terminal).replace(/\/+$/, '')}/${FOLDER}`;
  return createSnapshotClient({
    baseUrl,
    trust: 'firstUse',
    storage: terminal.openStorage(baseUrl),
    clientVersion: version,
    patience: flags.timeout,
    isMetered: () => false,
    ...(terminal.fetch === undefined ? {} : { fetch: terminal.fetch }),
  });
}
