import { readOrigin } from './origin.ts';
import type { Sites } from './sites.ts';

/**
 * Switches on the sites that a person has just permitted: the prompt may have closed the popup that asked. A permission for
 * many sites at once switches none on.
 */
export async function enableGranted(sites: Sites, patterns: readonly string[]): Promise<void> {
  for (const pattern of patterns) {
    const origin = readOrigin(pattern.replace(/\/\*$/, ''));
    if (origin !== null && !pattern.includes('://*')) await sites.enable(origin);
  }
}
