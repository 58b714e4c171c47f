import { createDetails } from './create-details.ts';
import { fetchNamedFiles } from './named-files-fetch.ts';
import { createUpdater } from './updater.ts';

/** What a snapshot client asks its publisher with. Made by `clientNetwork`, and used by `createDeviceClient` alone. */
export interface ClientNetwork {
  /** @internal */
  readonly createUpdater: typeof createUpdater;
  /** @internal */
  readonly createDetails: typeof createDetails;
  /** @internal */
  readonly fetchNamedFiles: typeof fetchNamedFiles;
}

/** The part of a snapshot client that asks the network, for `createDeviceClient`. */
export const clientNetwork: ClientNetwork = { createUpdater, createDetails, fetchNamedFiles };
