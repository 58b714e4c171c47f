import { createCreditClient } from '@credit-lens/sdk';
import { createMarket } from './market/create-market.ts';
import { listen } from './page/listen.ts';
import { createPortal } from './portal/create-portal.ts';

/** Where the marketplace stands unless told. */
const MARKETPLACE_PORT = 8788;

/** Where the tender portal stands unless told. */
const PORTAL_PORT = 8789;

/** Milliseconds that a page of the marketplace waits for the API: after that it comes without an answer. */
const LOOKUP_TIMEOUT = 2_000;

export interface SiteOptions {
  /** Base address of the API. */
  readonly api: string;
  /** 0 takes any free port. */
  readonly marketplacePort?: number;
  readonly portalPort?: number;
  /** Default 127.0.0.1. */
  readonly host?: string;
  /** The day that the notices' dates count from; today unless told. */
  readonly now?: () => Date;
}

/** The two demonstration sites, each on an origin of its own. */
export interface Site {
  readonly marketplace: string;
  readonly portal: string;
  close(): Promise<void>;
}

/**
 * Starts the demonstration: a marketplace that embeds the badge, and a tender portal that knows nothing of it.
 *
 * @throws Error when a port is taken.
 */
export async function startSite(options: SiteOptions): Promise<Site> {
  const { api, host = '127.0.0.1', now = () => new Date() } = options;
  const client = createCreditClient({ baseUrl: api, timeout: LOOKUP_TIMEOUT, retries: 0 });
  const market = await listen(createMarket(client), host, options.marketplacePort ?? MARKETPLACE_PORT);
  try {
    const portal = await listen(createPortal(now), host, options.portalPort ?? PORTAL_PORT);
    return {
      marketplace: market.address,
      portal: portal.address,
      async close() {
        await Promise.all([market.close(), portal.close()]);
      },
    };
  } catch (error) {
    await market.close();
    throw error;
  }
}
