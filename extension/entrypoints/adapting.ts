import '../page/hide-trusted-types.ts';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { sellerMention } from '../page/adapting/seller-mention.ts';
import { createAdapterReader } from '../page/sellers/adapter-reader.ts';
import { ADAPTER_SCRIPT, type AdapterWorld } from '../page/sellers/load-adapter-script.ts';

/** What reads a page by its site's adapter, run where the site has one that is on. */
export default defineUnlistedScript(() => {
  (globalThis as AdapterWorld)[ADAPTER_SCRIPT] = { createAdapterReader, sellerMention };
});
