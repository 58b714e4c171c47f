import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { createLiveClient } from '../lens/live-client.ts';
import { LIVE_PART } from '../lens/worker-parts.ts';

/** What asks the live API, run in the worker when a person first presses for that. */
export default defineUnlistedScript(() => LIVE_PART.leave(createLiveClient));
