import { startServer } from '@credit-lens/api-mock/start-server';
import { launchExtension, type RunningExtension } from '../browser/launch-extension.ts';
import { demoOperatorKey } from '../site/demo-operator.ts';
import { startSite } from '../site/start-site.ts';

/** The whole product, running: API, demo sites, and a browser with the built extension. */
export interface Environment {
  readonly api: string;
  readonly marketplace: string;
  readonly portal: string;
  readonly extension: RunningExtension;
  /** Publishes the register, and whatever else is published, anew. */
  publish(): Promise<unknown>;
  close(): Promise<void>;
}

/** Starts everything on free ports, with the extension on for both demo sites and for `origins`. */
export async function startEnvironment(
  origins: readonly string[] = [],
  options: { readonly adapters?: string } = {},
): Promise<Environment> {
  const operatorKey = demoOperatorKey();
  const api = await startServer({ port: 0, operatorKey, database: ':memory:', ...options });
  const site = await startSite({ api: api.address, operatorKey, marketplacePort: 0, portalPort: 0 });
  const extension = await launchExtension();
  await extension.configure(api.address, [site.marketplace, site.portal, ...origins]);
  return {
    api: api.address,
    marketplace: site.marketplace,
    portal: site.portal,
    extension,
    publish: () => api.staticSite.publish(),
    async close() {
      await extension.close();
      await site.close();
      await api.close();
    },
  };
}
