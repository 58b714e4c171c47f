import type { NotCoveredReason, UnavailableReason } from '../../contract/types.gen.ts';
import { isCovered } from '../../identity/coverage-predicate.ts';
import { parseIdentifier } from '../../identity/parse-identifier.ts';
import { isPlainCode } from '../../identity/plain-code.ts';
import { type Freshness, freshness } from '../trust/freshness.ts';
import type { HeldState } from './held-state.ts';
import type { NameHint } from './snapshot-client.ts';

/** What the device can say about a code without asking anybody. The outcomes are those of a look-up. */
export type DeviceAnswer =
  /** At least one effective adverse entry. An objection against one of them overrides the headline. */
  | {
      readonly outcome: 'listed';
      readonly code: string;
      /** Ids of the lists, sorted. */
      readonly lists: readonly string[];
      readonly contested: boolean;
      /** `flagsOnly`: to be shown "as of …, not refreshed". */
      readonly freshness: Exclude<Freshness, 'expired'>;
      readonly asOf: string;
      /** The device does not hold the register. */
      readonly registration: 'notChecked';
    }
  /** No effective adverse entry in the snapshot, as of its date. Not a statement that there is none. */
  | {
      readonly outcome: 'noEntry';
      readonly code: string;
      readonly freshness: 'current';
      readonly asOf: string;
      readonly registration: 'notChecked';
    }
  /** Nothing can be said about this key. It is repeated only where it is a code. */
  | {
      readonly outcome: 'notCovered';
      readonly code: string | null;
      readonly reason: Extract<
        NotCoveredReason,
        'malformed' | 'residentIdentifier' | 'ambiguousIdentifier' | 'outsideRegister' | 'withheld'
      >;
    }
  /** Nothing can be said now: there is no state (`offline`), or it is too old (`stale`). */
  | {
      readonly outcome: 'unavailable';
      readonly code: string;
      readonly reason: Extract<UnavailableReason, 'offline' | 'stale'>;
      readonly asOf: string | null;
    };

/** How far the device's clock may have been set back since a state was confirmed, in milliseconds: 10 minutes. */
const CLOCK_TOLERANCE = 600_000;

/**
 * How far a state reaches. Its age counts from the earlier of the register's date and the day it was accepted here; a
 * state accepted in the future is of an age that nobody knows, so nothing is claimed.
 */
export function freshnessOf({ manifest, confirmedAt }: HeldState, now: number): Freshness {
  if (now < confirmedAt - CLOCK_TOLERANCE) return 'expired';
  const { asOf, maximumAge } = manifest;
  const isAhead = Date.parse(asOf) > confirmedAt;
  return freshness({ asOf: isAhead ? new Date(confirmedAt).toISOString() : asOf, maximumAge }, new Date(now));
}

/**
 * Answers about keys from the state alone. All that hangs on state and time is settled beforehand, so that a thousand keys
 * cost little more than their look-ups.
 *
 * @param withdrawn codes whose flag turned out to be a chance hit.
 * @param now milliseconds of the device's clock.
 */
export function answersOnDevice(
  held: HeldState | null,
  withdrawn: ReadonlySet<string>,
  now: number,
): (key: string) => DeviceAnswer {
  const answer = held === null ? unavailable('offline', null) : answersOfState(held, withdrawn, now);
  return (key) => {
    if (isPlainCode(key)) return answer(key);
    const identifier = parseIdentifier(key);
    if (identifier.kind === 'unifiedSocialCreditCode') return answer(identifier.code);
    const isRefused = identifier.kind === 'residentIdentifier' || identifier.kind === 'ambiguousIdentifier';
    return { outcome: 'notCovered', code: null, reason: isRefused ? identifier.kind : 'malformed' };
  };
}

function answersOfState(
  held: HeldState,
  withdrawn: ReadonlySet<string>,
  now: number,
): (code: string) => DeviceAnswer {
  const { asOf, coverage } = held.manifest;
  const { answers } = held.codes;
  const reach = freshnessOf(held, now);
  if (reach === 'expired') return unavailable('stale', asOf);
  return (code) => {
    const covered = isCovered(code, coverage.predicate);
    if (covered !== 'covered') return { outcome: 'notCovered', code, reason: covered };
    const found = withdrawn.has(code) ? null : answers.combination(code);
    if (found !== null) {
      const { lists, contested } = found;
      return {
        outcome: 'listed',
        code,
        lists,
        contested,
        freshness: reach,
        asOf,
        registration: 'notChecked',
      };
    }
    if (reach === 'flagsOnly') return { outcome: 'unavailable', code, reason: 'stale', asOf };
    return { outcome: 'noEntry', code, freshness: reach, asOf, registration: 'notChecked' };
  };
}

function unavailable(reason: 'offline' | 'stale', asOf: string | null): (code: string) => DeviceAnswer {
  return (code) => ({ outcome: 'unavailable', code, reason, asOf });
}

/**
 * `sameName` when a listed company bears this name, already normalised: a reason to compare, never a finding.
 *
 * Names may stay behind the codes, when their files cannot be had. A name is then told only if all that has gone since is
 * gone here too, and that nobody bears one is not told at all.
 */
export function hintOnName(name: string, held: HeldState | null, now: number): NameHint {
  const reach = held === null ? 'expired' : freshnessOf(held, now);
  if (held === null || reach === 'expired') return 'notKnown';
  const { answers, base, states } = held.names ?? held.codes;
  const wanted = held.names === null ? states[0] : held.manifest.names?.state;
  if (!base.holdsNames || wanted === undefined || !states.includes(wanted)) return 'notKnown';
  if (answers.hasName(name)) return 'sameName';
  return reach === 'current' && states[0] === wanted ? null : 'notKnown';
}
