import '../page/hide-trusted-types.ts';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { recordView } from '../page/drawing/record-view.ts';
import { leavePart } from '../page/world-parts.ts';

/** What draws the full answer, run in a page when a person opens the first card there. */
export default defineUnlistedScript(() => leavePart('record', recordView));
