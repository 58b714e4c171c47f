import type { LookupResult, NotCoveredReason, UnavailableReason } from '@credit-lens/sdk';
import { isCovered, parseIdentifier } from '@credit-lens/sdk/identity';
import { type Freshness, freshnessOf } from './freshness.ts';
import type { ListedIndex, NamedList } from './listed-index.ts';

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
  /** Registered name that the listed set gives for the code. */
  readonly name?: string;
  /** Of a hollow flag: who bears the name. */
  readonly candidates?: readonly SameNameCandidate[];
  readonly freshness: Freshness;
}

/**
 * What the live API said in place of the entry that a flag spoke of. `noEntry`: no adverse entry; recognitions may
 * stand, of which the device knows nothing.
 */
export type Withdrawal = 'noEntry' | Extract<NotCoveredReason, 'notRegistered' | 'withheld'>;

/** The withdrawn codes: a map says what stood in the live record instead, a set only that it was no entry. */
interface Withdrawn {
  has(code: string): boolean;
  get?(code: string): Withdrawal | undefined;
}

/** What the device knows at the moment of an answer. */
export interface Knowledge {
  readonly index: ListedIndex | null;
  /** Codes whose entry the live API no longer knew; they count as not on the set until the next one comes. */
  readonly withdrawn: Withdrawn;
  /** Milliseconds of the device's clock. */
  readonly now: number;
}

/**
 * Answers one mention from the listed set alone. Only a code can be `listed`; a name is never more than a hint,
 * and only by equality with the registered name of a listed company.
 *
 * @param asked `null`: a mention that could not be read
 */
export function answer(asked: AskedMention | null, knowledge: Knowledge): Answer {
  if (asked === null) return plain('notCovered', 'malformed', 'current');
  return asked.kind === 'code' ? answerCode(asked.key, knowledge) : answerName(asked.key, knowledge);
}

function answerCode(key: string, { index, withdrawn, now }: Knowledge): Answer {
  const identifier = parseIdentifier(key);
  if (identifier.kind === 'residentIdentifier' || identifier.kind === 'ambiguousIdentifier') {
    return plain('notCovered', identifier.kind, 'current');
  }
  if (identifier.kind !== 'unifiedSocialCreditCode') return plain('notCovered', 'malformed', 'current');
  if (index === null) return plain('unavailable', 'offline', 'expired');

  const freshness = freshnessOf(index, now);
  if (freshness === 'expired') return plain('unavailable', 'stale', freshness);
  const { code } = identifier;
  const covered = isCovered(code, index.coverage);
  if (covered !== 'covered') return plain('notCovered', covered, freshness);
  const item = index.byCode.get(code);
  if (item && !withdrawn.has(code)) {
    const { name, contested } = item;
    return {
      outcome: 'listed',
      flag: 'solid',
      lists: listsOf(item.lists, index),
      contested,
      name,
      freshness,
    };
  }
  // Only an entry can have been withdrawn: what is not on the set is told from the set.
  const withdrawal = item ? withdrawn.get?.(code) : undefined;
  if (withdrawal !== undefined && withdrawal !== 'noEntry') return plain('notCovered', withdrawal, freshness);
  if (freshness === 'notRefreshed') return plain('unavailable', 'stale', freshness);
  return { outcome: 'noEntry', flag: 'none', lists: [], contested: false, freshness };
}

function answerName(key: string, { index, withdrawn, now }: Knowledge): Answer {
  const freshness = index === null ? 'expired' : freshnessOf(index, now);
  const none = plain('notCovered', 'nameOnly', freshness);
  if (index === null || freshness === 'expired') return none;
  const candidates = (index.byName.get(key) ?? [])
    .filter((code) => !withdrawn.has(code) && isCovered(code, index.coverage) === 'covered')
    .flatMap((code) => {
      const item = index.byCode.get(code);
      return item ? [{ code, lists: listsOf(item.lists, index), contested: item.contested }] : [];
    });
  return candidates.length === 0 ? none : { ...none, flag: 'hollow', candidates };
}

function plain(
  outcome: Answer['outcome'],
  reason: NonNullable<Answer['reason']>,
  freshness: Freshness,
): Answer {
  return { outcome, reason, flag: 'none', lists: [], contested: false, freshness };
}

function listsOf(ids: readonly string[], index: ListedIndex): NamedList[] {
  return ids.map((id) => index.lists.get(id) ?? { id, name: null, colour: null, owner: null });
}
