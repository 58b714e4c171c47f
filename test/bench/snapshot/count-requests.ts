import { startServer } from '@credit-lens/api-mock/start-server';
import { buildExtension, buildWidget } from '../../../.ci/build.ts';
import { FLAGS, OPEN_CARD } from '../../browser/drawn.ts';
import { launchExtension } from '../../browser/launch-extension.ts';
import { standBetween } from '../../e2e/middleman.ts';
import { demoOperatorKey } from '../../site/demo-operator.ts';
import { startSite } from '../../site/start-site.ts';
import { demoAddresses } from '../../tour/demo-addresses.ts';
import type { Figures } from '../figures.ts';

/** Pixels that each page is scrolled by, as a person does who looks around. */
const SCROLLED = 2_000;

/**
 * Walks the demo marketplace and the tender portal with the built extension, and counts what reaches its server, from
 * whichever part of it, and what it asks of anybody else. Then it opens one card, to show that a request is seen.
 */
export async function countRequests(): Promise<Figures> {
  buildWidget();
  buildExtension('testing');
  const operatorKey = demoOperatorKey();
  const api = await startServer({ port: 0, operatorKey, database: ':memory:' });
  const site = await startSite({ api: api.address, operatorKey, marketplacePort: 0, portalPort: 0 });
  const server = await standBetween(api.address, '/published');
  const extension = await launchExtension();
  try {
    const addresses = demoAddresses(site.marketplace, site.portal);
    await extension.configure(server.address, [site.marketplace, site.portal]);
    const count = (): number => {
      const elsewhere = extension.requests.filter((one) => !one.includes(server.address));
      return server.received.length + elsewhere.length;
    };
    const before = count();
    let flags = 0;
    for (const address of addresses) {
      const page = await extension.context.newPage();
      await page.goto(address);
      await extension.mentionsOn(page);
      await page.mouse.wheel(0, SCROLLED);
      flags += (await extension.mentionsOn(page)).filter(({ flag }) => flag !== 'none').length;
      await page.close();
    }
    const walked = count();
    const page = await extension.context.newPage();
    await page.goto(addresses[0] ?? '');
    await extension.mentionsOn(page);
    await page.locator(FLAGS).first().click();
    await page.locator(OPEN_CARD).waitFor();
    return {
      pagesBeforeCard: addresses.length,
      flagsBeforeCard: flags,
      requestsBeforeCard: walked - before,
      requestsOfCard: count() - walked,
    };
  } finally {
    await extension.close();
    await server.close();
    await site.close();
    await api.close();
  }
}
