import type { LookupResult } from '@credit-lens/sdk';
import { isFlagged } from '@credit-lens/widget/view';
import type { Withdrawal } from './answer.ts';

/**
 * What a record says in place of the flag's entry; `null` if one that flags is still there, or if the answer says nothing
 * either way: `unavailable`, a source that was not reached, a key that a gateway refused.
 */
export function withdrawalOf(result: LookupResult): Withdrawal | null {
  switch (result.outcome) {
    case 'noEntry':
      return 'noEntry';
    case 'listed':
      return result.entries.some((entry) => isFlagged(entry, result.rulesOn)) ? null : 'noEntry';
    case 'notCovered':
      return result.reason === 'notRegistered' || result.reason === 'withheld' ? result.reason : null;
    case 'unavailable':
      return null;
  }
}
