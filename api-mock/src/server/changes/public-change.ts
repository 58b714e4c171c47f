import type { PublicChange, RegisterEvent } from '@credit-lens/sdk/contract';
import { isInEffect } from '../../lifecycle/in-effect.ts';
import type { RegisterRow } from '../../register/register-row.ts';

/** What the public is told of each kind of event; of the others, nothing. */
const TOLD: Partial<Record<RegisterEvent['kind'], PublicChange['kind']>> = {
  entryPublished: 'published',
  entryContested: 'contested',
  entryUncontested: 'uncontested',
  entrySuspended: 'suspended',
  entryResumed: 'resumed',
  entryMerged: 'changed',
  repairApplied: 'changed',
  repairAccepted: 'changed',
  repairRejected: 'changed',
  repairInterviewHeld: 'changed',
  repairVerified: 'changed',
  repairCourseTaken: 'changed',
  repairGranted: 'changed',
  repairRefused: 'changed',
  entryRemoved: 'removed',
  entryExpired: 'removed',
  entryAnnulled: 'removed',
};

/**
 * What the public is told of an event, or null. An entry that is not public today is told of by its removal alone: what has
 * left a list is not brought back by telling how it came there.
 *
 * @param before events of the same organisation
 */
export function publicChange(
  event: RegisterEvent,
  row: RegisterRow,
  before: readonly RegisterEvent[],
  today: string,
): PublicChange | null {
  const kind = TOLD[event.kind];
  const { code, list, entry: id, on, at } = event;
  const entry = row.entries.find((one) => one.id === id);
  if (kind === undefined || code === null || list === null || entry === undefined) return null;
  const isToBeTold =
    kind === 'removed' ? entry.removal !== null && wasPublic(entry.id, before) : isInEffect(entry, today);
  return isToBeTold ? { kind, code, list, entry: entry.id, on, at } : null;
}

/** A proposal that is turned down was never public; what came into the register with its past was. */
function wasPublic(entry: string, events: readonly RegisterEvent[]): boolean {
  const kinds = events.flatMap((event) => (event.entry === entry ? event.kind : []));
  return !kinds.includes('entryProposed') || kinds.includes('entryPublished');
}
