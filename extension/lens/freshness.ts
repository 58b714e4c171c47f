import type { ClientState } from '@credit-lens/sdk/snapshot/client';

/**
 * How much the snapshot may still say. `current`: answers plainly; `notRefreshed`: flags say so, and absence is not told
 * any more; `expired`: nothing is claimed, because it is too old or its age cannot be known.
 */
export type Freshness = 'current' | 'notRefreshed' | 'expired';

/** The freshness of a state of the device; `expired` where there is none. */
export function freshnessOf(state: Pick<ClientState, 'freshness'> | null): Freshness {
  if (state === null) return 'expired';
  return state.freshness === 'flagsOnly' ? 'notRefreshed' : state.freshness;
}
