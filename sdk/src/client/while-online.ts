import { NetworkError } from '../errors/network-error.ts';
import type { Pace } from './pace.ts';

/**
 * A pace that lets nothing go while the client is set offline, so that only what is kept is answered: look-ups are
 * `unavailable`, everything else rejects with `NetworkError`.
 *
 * @param isOffline asked before each request
 * @param pace how fast requests may follow each other otherwise
 *
 * @example
 * import { createClient, whileOnline } from '@credit-lens/sdk/client';
 * import { lookup } from '@credit-lens/sdk/lookup';
 *
 * const isOffline = () => true; // in a page: () => !navigator.onLine
 * const client = createClient({ baseUrl: 'http://127.0.0.1:8787', pace: whileOnline(isOffline) });
 * const { outcome } = await lookup(client, '91330106FAKE000133');
 * console.log(outcome); // → unavailable
 */
export function whileOnline(isOffline: () => boolean, pace?: Pace): Pace {
  return {
    async turn(signal) {
      if (isOffline()) throw new NetworkError('The request was not sent, for the client is set offline.');
      await pace?.turn(signal);
    },
  };
}
