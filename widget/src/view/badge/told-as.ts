import type { StatedEntry } from '@credit-lens/sdk/contract';
import { mayTellAdverse } from '@credit-lens/sdk/read-result';

/** How an entry of a statement is told: as it says, but never as adverse on a ground that this version does not know. */
export function toldAs({ told, ground }: Pick<StatedEntry, 'told' | 'ground'>): StatedEntry['told'] {
  return told === 'adverse' && !mayTellAdverse(ground) ? 'neutral' : told;
}
