import type { LookupResult, NotCoveredReason, UnavailableReason } from '@credit-lens/sdk';
import type { DeviceAnswer, SnapshotClient } from '@credit-lens/sdk/snapshot/client';
import { type Freshness, freshnessOf } from './freshness.ts';
import { type NamedList, namedLists } from './named-list.ts';

/** What the worker is asked about: a code, or a normalised name. Nothing of the page comes along. */
export interface AskedMention {
  readonly kind: 'code' | 'name';
  readonly key: string;
}

/** `solid`: this code is listed; `hollow`: a listed company bears this name; `none`: nothing in the page. */
export type Flag = 'solid' | 'hollow' | 'none';

/** A listed company that bears the name a page prints. */
export interface SameNameCandidate {
  readonly code: string;
  readonly lists: readonly NamedList[];
  readonly contested: boolean;
}

/** What the device can say about a mention without asking anybody. */
export interface Answer {
  readonly outcome: LookupResult['outcome'];
  readonly reason?: NotCoveredReason | UnavailableReason;
  readonly flag: Flag;
  /** Adverse lists with an effective entry; empty unless `listed`. */
  readonly lists: readonly NamedList[];
  /** An objection is open against at least one of these entries. */
  readonly contested: boolean;
  readonly freshness: Freshness;
  /** A person wants no flag for it on this site. */
  readonly isMuted?: true;
  /** A person said that on this site another company is meant by this code: all else is said of that one, which has this code. */
  readonly instead?: string;
}

/**
 * What a record said in place of the entry that a flag spoke of. `noEntry`: no entry that flags; recognitions may stand,
 * of which the device knows nothing.
 */
export type Withdrawal = 'noEntry' | Extract<NotCoveredReason, 'notRegistered' | 'withheld'>;

/** What the device knows at the moment of an answer. */
export interface Knowledge {
  readonly device: Pick<SnapshotClient, 'check' | 'checkName' | 'state'>;
  readonly lists: ReadonlyMap<string, NamedList>;
  /** Codes and names whose flag was taken back; they count as not listed until a later state comes. */
  readonly withdrawn: ReadonlyMap<string, Withdrawal>;
}

/**
 * Answers one mention from the snapshot alone. Only a code can be `listed`; a name is never more than a hint, and only by
 * equality with the registered name of a listed company. Which company that is, the snapshot does not know.
 *
 * @param asked `null`: a mention that could not be read
 */
export function answer(asked: AskedMention | null, knowledge: Knowledge): Answer {
  if (asked === null) return plain('notCovered', 'malformed', 'current');
  return asked.kind === 'code' ? answerCode(asked.key, knowledge) : answerName(asked.key, knowledge);
}

function answerCode(key: string, { device, lists, withdrawn }: Knowledge): Answer {
  const found = device.check(key);
  const freshness = freshnessOf(device.state);
  switch (found.outcome) {
    case 'listed': {
      const withdrawal = withdrawn.get(found.code);
      if (withdrawal !== undefined) return answerWithdrawn(withdrawal, freshness);
      const { contested } = found;
      return {
        outcome: 'listed',
        flag: 'solid',
        lists: namedLists(found.lists, lists),
        contested,
        freshness,
      };
    }
    case 'noEntry':
      return { outcome: 'noEntry', flag: 'none', lists: [], contested: false, freshness };
    default:
      return plain(found.outcome, found.reason, speaksOfKey(found) ? 'current' : freshness);
  }
}

/** What is wrong with the key itself is so whatever the age of the snapshot. */
function speaksOfKey(found: Exclude<DeviceAnswer, { outcome: 'listed' | 'noEntry' }>): boolean {
  return found.outcome === 'notCovered' && found.reason !== 'outsideRegister' && found.reason !== 'withheld';
}

function answerWithdrawn(withdrawal: Withdrawal, freshness: Freshness): Answer {
  if (withdrawal !== 'noEntry') return plain('notCovered', withdrawal, freshness);
  if (freshness !== 'current') return plain('unavailable', 'stale', freshness);
  return { outcome: 'noEntry', flag: 'none', lists: [], contested: false, freshness };
}

function answerName(key: string, { device, withdrawn }: Knowledge): Answer {
  const none = plain('notCovered', 'nameOnly', freshnessOf(device.state));
  const isHint = device.checkName(key) === 'sameName' && !withdrawn.has(key);
  return isHint ? { ...none, flag: 'hollow' } : none;
}

function plain(
  outcome: Answer['outcome'],
  reason: NonNullable<Answer['reason']>,
  freshness: Freshness,
): Answer {
  return { outcome, reason, flag: 'none', lists: [], contested: false, freshness };
}
