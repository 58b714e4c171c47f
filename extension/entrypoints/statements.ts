import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { checkBadges } from '../badges/check-badges.ts';
import { BADGE_PART } from '../lens/worker-parts.ts';

/** What checks the statements of badges, run in the worker with the first badge of a page. */
export default defineUnlistedScript(() => BADGE_PART.leave(checkBadges));
