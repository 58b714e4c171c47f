import type { sellerMention } from '../adapting/seller-mention.ts';
import type { createAdapterReader } from './adapter-reader.ts';

/** What the script `adapting.js` brings. The page script imports the type alone: most sites have no adapter. */
export interface AdapterScript {
  readonly createAdapterReader: typeof createAdapterReader;
  readonly sellerMention: typeof sellerMention;
}
