import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { sellerMention } from '../page/adapting/seller-mention.ts';
import { createAdapterReader } from '../page/sellers/adapter-reader.ts';
import { leavePart } from '../page/world-parts.ts';

/** What reads a page by its site's adapter, run where the site has one that is on. */
export default defineUnlistedScript(() => leavePart('adapting', { createAdapterReader, sellerMention }));
