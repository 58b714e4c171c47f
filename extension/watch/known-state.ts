import type { Answer } from '../lens/answer.ts';

/** What the device knew of a watched company in one state of the register. */
export interface KnownState {
  readonly outcome: 'listed' | 'noEntry' | 'notCovered';
  /** Ids of the adverse lists, sorted. */
  readonly lists: readonly string[];
  readonly contested: boolean;
  /** State of the register, RFC 3339. */
  readonly asOf: string;
  /** Whose register: what two servers say is never compared. */
  readonly server: string;
}

/** What is otherwise between two states. Nothing is concluded from it: an entry that is gone may have been repaired or expired. */
export interface WatchedChange {
  readonly from: KnownState['outcome'];
  readonly to: KnownState['outcome'];
  /** Ids of lists that the company stands on now and did not before, and the other way round. */
  readonly entered: readonly string[];
  readonly left: readonly string[];
  /** `null`: as before. */
  readonly contested: 'began' | 'ended' | null;
}

/** What an answer says, to be compared with the next; `null` where it says nothing. */
export function knownStateOf(answer: Answer, asOf: string | null, server: string): KnownState | null {
  const { outcome, lists, contested } = answer;
  if (outcome === 'unavailable' || asOf === null) return null;
  return { outcome, lists: lists.map(({ id }) => id).sort(), contested, asOf, server };
}

/** What has changed between two states of the same register; `null`: nothing. */
export function changeBetween(before: KnownState, now: KnownState): WatchedChange | null {
  if (before.server !== now.server) return null;
  const entered = now.lists.filter((id) => !before.lists.includes(id));
  const left = before.lists.filter((id) => !now.lists.includes(id));
  const contested = before.contested === now.contested ? null : now.contested ? 'began' : 'ended';
  const isSame =
    before.outcome === now.outcome && entered.length === 0 && left.length === 0 && contested === null;
  return isSame ? null : { from: before.outcome, to: now.outcome, entered, left, contested };
}
