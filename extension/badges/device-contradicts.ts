import type { StatementSubject } from '@credit-lens/sdk/contract';
import type { DeviceAnswer } from '@credit-lens/sdk/snapshot/client';
import type { BadgeFinding } from './badge-finding.ts';

/** Answers about a code from the snapshot; `null`: its flag was taken back, so nothing is held against anybody. */
export type DeviceCheck = (code: string) => DeviceAnswer | null;

/**
 * What a later list on this device says in place of a statement; `null` where it agrees, is not later, or cannot tell. The
 * device knows adverse entries that flag, and of these alone it can contradict.
 */
export function deviceContradicts(subject: StatementSubject, device: DeviceCheck): BadgeFinding['device'] {
  if (subject.outcome !== 'listed' && subject.outcome !== 'noEntry') return null;
  const known = device(subject.code);
  if (known?.outcome !== 'listed' && known?.outcome !== 'noEntry') return null;
  if (Date.parse(known.asOf) <= Date.parse(subject.asOf)) return null;
  const entries = subject.outcome === 'listed' ? subject.entries : [];
  const stated = new Set(entries.filter(({ told }) => told === 'adverse').map(({ list }) => list.id));
  const held = new Set(known.outcome === 'listed' ? known.lists : []);
  if (stated.symmetricDifference(held).size === 0) return null;
  return { outcome: known.outcome, asOf: known.asOf };
}
