import type { StatementSubject } from '@credit-lens/sdk/contract';
import type { DeviceAnswer } from '@credit-lens/sdk/snapshot/client';
import { toldAs } from '@credit-lens/widget/view';
import type { BadgeFinding } from './badge-finding.ts';

/** Answers about a code from the snapshot; `null`: its flag was taken back, so nothing is held against anybody. */
export type DeviceCheck = (code: string) => DeviceAnswer | null;

/**
 * What a later list on this device says in place of a statement; `null` where it agrees, is not later, or cannot tell. The
 * device knows adverse entries that flag, and of these alone it can contradict.
 *
 * The snapshot is exact for codes that the register had when it was built. Of any other code it says by chance that it is
 * listed, one in some hundreds, so it is held against nobody whose registration the statement does not vouch for. Nor is
 * an entry on a ground that this version cannot read, on either side.
 */
export function deviceContradicts(subject: StatementSubject, device: DeviceCheck): BadgeFinding['device'] {
  if (subject.outcome !== 'listed' && subject.outcome !== 'noEntry') return null;
  const known = device(subject.code);
  if (known?.outcome !== 'listed' && known?.outcome !== 'noEntry') return null;
  if (Date.parse(known.asOf) <= Date.parse(subject.asOf)) return null;
  // A company with an entry is in the register.
  if (subject.outcome === 'noEntry' && subject.registration !== 'registered') return null;
  const entries = subject.outcome === 'listed' ? subject.entries : [];
  const idsOf = (some: typeof entries) => new Set(some.map(({ list }) => list.id));
  const stated = idsOf(entries.filter((entry) => toldAs(entry) === 'adverse'));
  const unread = idsOf(entries.filter((entry) => toldAs(entry) !== entry.told));
  const held = new Set(known.outcome === 'listed' ? known.lists : []);
  if (stated.symmetricDifference(held).difference(unread).size === 0) return null;
  return { outcome: known.outcome, asOf: known.asOf };
}
