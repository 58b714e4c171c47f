import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { createLiveClient } from '../lens/live-client.ts';
import { leaveLivePart } from '../lens/live-part.ts';

/** What asks the live API, run in the worker when a person first presses for that. */
export default defineUnlistedScript(() => leaveLivePart(createLiveClient));
