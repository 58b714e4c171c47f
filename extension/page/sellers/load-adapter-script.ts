import type { sellerMention } from '../adapting/seller-mention.ts';
import type { createAdapterReader } from './adapter-reader.ts';

/** What the script `adapting.js` brings. The page script imports the type alone: most sites have no adapter. */
export interface AdapterScript {
  readonly createAdapterReader: typeof createAdapterReader;
  readonly sellerMention: typeof sellerMention;
}

/** Name under which it leaves that, in the extension's own world of the page. */
export const ADAPTER_SCRIPT = Symbol.for('credit-lens adapters');

/** The extension's own world of a page, as far as its two scripts meet there. */
export interface AdapterWorld {
  [ADAPTER_SCRIPT]?: AdapterScript;
}

/**
 * What reads by adapters, fetched into the page once.
 *
 * @param inject has the worker run `adapting.js` in this page
 */
export async function loadAdapterScript(inject: () => Promise<unknown>): Promise<AdapterScript> {
  const world = globalThis as AdapterWorld;
  if (world[ADAPTER_SCRIPT] === undefined) await inject();
  const script = world[ADAPTER_SCRIPT];
  if (script === undefined) throw new Error('The script that reads by adapters did not run in this page.');
  return script;
}
