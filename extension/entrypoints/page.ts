import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { startPage } from '../page/start-page.ts';
import { leavePart } from '../page/world-parts.ts';

/** What reads a page closely, run where the first look found a sign of a company. */
export default defineUnlistedScript(() => leavePart('page', startPage));
