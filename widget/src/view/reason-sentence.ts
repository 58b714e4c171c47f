import type { NotCoveredReason, UnavailableReason } from '@credit-lens/sdk/contract';
import { phraseText } from './phrase.ts';
import type { Words } from './words/en.ts';

const notCovered: Readonly<Record<NotCoveredReason, keyof Words>> = {
  malformed: 'malformed',
  residentIdentifier: 'residentIdentifier',
  ambiguousIdentifier: 'ambiguousIdentifier',
  outsideRegister: 'outsideRegister',
  notRegistered: 'notRegistered',
  withheld: 'withheld',
  sourceNotReached: 'sourceNotReached',
  noCodePossible: 'noCodePossible',
  nameOnly: 'nameOnly',
};

const unavailable: Readonly<Record<UnavailableReason, keyof Words>> = {
  offline: 'offline',
  stale: 'stale',
  error: 'error',
};

/** Why the register cannot speak about a key. A reason of a newer contract is shown as it came. */
export function notCoveredSentence(reason: NotCoveredReason, words: Words): string {
  const key = Object.hasOwn(notCovered, reason) ? notCovered[reason] : 'notCoveredOther';
  return phraseText(words[key], { reason });
}

/** Why there is no answer now. A reason of a newer contract is shown as it came. */
export function unavailableSentence(reason: UnavailableReason, words: Words): string {
  const key = Object.hasOwn(unavailable, reason) ? unavailable[reason] : 'unavailableOther';
  return phraseText(words[key], { reason });
}
