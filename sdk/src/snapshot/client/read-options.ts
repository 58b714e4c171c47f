import { readBaseUrl } from '../../client/configuration.ts';
import { ConfigurationError } from '../../errors/configuration-error.ts';
import { isMeteredConnection } from './metered-connection.ts';
import type { FileServer } from './request-file.ts';
import type { SnapshotClientOptions } from './snapshot-client.ts';

/** Milliseconds without a byte, when not set. */
const DEFAULT_PATIENCE = 30_000;

/** Longest time that a timer can wait, in milliseconds: a 32-bit number. */
const LONGEST_PATIENCE = 2_147_483_647;

/** A checked set-up. */
export interface SnapshotClientSettings
  extends Required<Pick<SnapshotClientOptions, 'now' | 'random' | 'isMetered'>> {
  readonly server: FileServer;
}

/** Checks how a client is set up, and fills in what is not. @throws ConfigurationError */
export function readOptions(options: SnapshotClientOptions): SnapshotClientSettings {
  const { clientVersion, patience = DEFAULT_PATIENCE, now = Date.now, random = Math.random } = options;
  const { isMetered = isMeteredConnection } = options;
  if (!/^\d{1,5}\.\d{1,5}\.\d{1,5}(?:-|$)/.test(clientVersion))
    throw new ConfigurationError(`clientVersion is “${clientVersion}”. Give a version such as 1.2.3.`);
  if (!(patience > 0 && patience <= LONGEST_PATIENCE))
    throw new ConfigurationError(`patience is ${patience}. Give milliseconds, more than 0.`);
  // Looked up at each call, so that a fetch that is put in place later is used.
  const fetch: FileServer['fetch'] = options.fetch ?? ((input, init) => globalThis.fetch(input, init));
  return { server: { baseUrl: readBaseUrl(options.baseUrl), fetch, patience }, now, random, isMetered };
}
