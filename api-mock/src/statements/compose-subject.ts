import type { ListEntry, LookupResult, StatedEntry, StatementSubject } from '@credit-lens/sdk/contract';
import { flagsPages, isSuspended } from '../lifecycle/flags-pages.ts';

/** What a statement says of an answer to the look-up of a code: the same outcome, in fewer words. */
export function composeSubject(code: string, result: LookupResult, today: string): StatementSubject {
  const { outcome, asOf } = result;
  if (outcome === 'notCovered') return { outcome, code, asOf, reason: result.reason };
  if (outcome === 'unavailable') return { outcome, code, asOf, reason: result.reason };
  const { sources } = result;
  if (outcome === 'noEntry')
    return {
      outcome,
      code,
      name: result.entity?.name ?? null,
      asOf,
      registration: result.registration,
      sources,
    };
  const entries = result.entries.map((entry) => statedEntry(entry, today));
  return { outcome, code, name: result.entity.name, asOf, entries, sources };
}

function statedEntry(entry: ListEntry, today: string): StatedEntry {
  const { list, listedBy, listedOn, state, contested, ground } = entry;
  return {
    list,
    listedBy,
    listedOn,
    state,
    contested,
    suspended: isSuspended(entry, today),
    ground: { kind: ground.kind, nature: ground.nature },
    told: list.polarity === 'recognition' ? 'recognition' : flagsPages(entry, today) ? 'adverse' : 'neutral',
  };
}
