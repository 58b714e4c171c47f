import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { startBadges } from '../badges/start-badges.ts';
import { leavePart } from '../page/world-parts.ts';

/** What marks the badges of a page, run where it has one. */
export default defineUnlistedScript(() => leavePart('badges', startBadges));
