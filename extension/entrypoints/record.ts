import '../page/hide-trusted-types.ts';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { recordView } from '../page/drawing/record-view.ts';
import { RECORD_VIEW, type RecordWorld } from '../page/load-record-view.ts';

/** What draws the full answer, run in a page when a person opens the first card there. */
export default defineUnlistedScript(() => {
  (globalThis as RecordWorld)[RECORD_VIEW] = recordView;
});
