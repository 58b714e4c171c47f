import type { Figures } from '../figures.ts';
import { countRequests } from './count-requests.ts';
import { measureCachedLookups } from './measure-cached.ts';
import { measureNetwork } from './measure-network.ts';
import { measureSizes } from './measure-sizes.ts';

/** What the SDK weighs, how often it asks, and what it costs beside the bare functions that it stands on. */
export async function benchSdk(inBrowser: boolean): Promise<Figures> {
  return {
    ...(await measureSizes()),
    requestsFor1000ConcurrentLookups: await countRequests(),
    ...(await measureNetwork()),
    ...(inBrowser ? await measureCachedLookups() : {}),
  };
}
