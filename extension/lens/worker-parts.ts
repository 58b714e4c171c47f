import type { CreditClient } from '@credit-lens/sdk';
import type { ClientNetwork } from '@credit-lens/sdk/snapshot/client';
import type { checkBadges } from '../badges/check-badges.ts';
import type { afterInstall } from './after-install.ts';
import type { Desk, DeskCore } from './desk.ts';
import type { enableGranted } from './enable-granted.ts';
import type { openSeed } from './open-seed.ts';
import type { refresh } from './refresh.ts';
import type { openSearch } from './search-entrances.ts';
import { workerPart } from './worker-part.ts';

/** What asks the live API, run when a person first presses for that: makes the client of a server. */
export const LIVE_PART = workerPart<(serverAddress: string) => CreditClient>('live.js');

/** What checks the statements of badges, run with the first badge of a page. */
export const BADGE_PART = workerPart<typeof checkBadges>('statements.js');

/** What everything but an answer about mentions needs: updates, records, sellers, settings, screens. */
export interface DeskScript {
  readonly createDesk: (core: DeskCore) => Desk;
  readonly network: ClientNetwork;
  readonly openSeed: typeof openSeed;
  readonly afterInstall: typeof afterInstall;
  readonly enableGranted: typeof enableGranted;
  readonly openSearch: typeof openSearch;
  readonly refresh: typeof refresh;
}

/** Run with the first update, with the first question of a screen or of an adapter, and with the first card. */
export const DESK_PART = workerPart<DeskScript>('desk.js');
