import { buildWidget } from '../../../.ci/build.ts';
import type { Figures } from '../figures.ts';
import { badgeSizes } from './badge-sizes.ts';
import { measureInBrowser } from './in-browser.ts';
import { peerSizes } from './peer-sizes.ts';
import { verifyTime } from './verify-time.ts';

/** The figures of the badge: what a page loads, what a thousand of them cost, and what verifying takes. */
export async function benchBadge(inBrowser: boolean): Promise<Figures> {
  buildWidget();
  return {
    ...badgeSizes(),
    ...(await peerSizes()),
    ...(await verifyTime()),
    ...(inBrowser ? await measureInBrowser() : {}),
  };
}
