import { createMarket } from './market/create-market.ts';
import { statementDesk } from './market/statement-desk.ts';
import { listen } from './page/listen.ts';
import { createPortal } from './portal/create-portal.ts';

/** Where the marketplace stands unless told. */
const MARKETPLACE_PORT = 8788;

/** Where the tender portal stands unless told. */
const PORTAL_PORT = 8789;

/** Milliseconds that a page of the marketplace waits for the API: after that it comes without an answer. */
const MINTING_TIMEOUT = 2_000;

export interface SiteOptions {
  /** Base address of the API. */
  readonly api: string;
  /** The key of its operator, who gives the marketplace a key for statements. */
  readonly operatorKey: string;
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
 * Starts the demonstration: a marketplace that embeds the badge, and a tender portal whose public pages
 * know nothing of it, and whose intranet has live badges.
 *
 * @throws Error when a port is taken.
 */
export async function startSite(options: SiteOptions): Promise<Site> {
  const { api, operatorKey, host = '127.0.0.1', now = () => new Date() } = options;
  const market = await listen(
    (address) => {
      // Whoever types the other name of this machine is on another origin, for which other statements are minted.
      const origins = [address, address.replace('//127.0.0.1:', '//localhost:')];
      const answer = statementDesk({ api, operatorKey, origins, timeout: MINTING_TIMEOUT });
      return createMarket({ issuer: api, answer });
    },
    host,
    options.marketplacePort ?? MARKETPLACE_PORT,
  );
  try {
    const portal = await listen(
      () => createPortal(now, undefined, api),
      host,
      options.portalPort ?? PORTAL_PORT,
    );
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
