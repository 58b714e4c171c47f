import { readConsultedSource } from './read-consulted-source.ts';
import { readEntity } from './read-entity.ts';
import { readListEntry } from './read-list-entry.ts';
import { AlienValue, instant, listOf, nullable, object, type Reader, text, word } from './reader.ts';
import type {
  ListedResult,
  LookupResult,
  NoEntryResult,
  NotCoveredResult,
  UnavailableResult,
} from './types.gen.ts';

const answered = { key: text, asOf: instant, freshUntil: instant };
/** What an answer about an organisation that the register knows carries. */
export const identified = {
  ...answered,
  code: text,
  codeValidity: word,
  rulesOn: text,
  sources: listOf(readConsultedSource, 1),
};

const readListed = object<ListedResult>({
  outcome: word,
  ...identified,
  entity: readEntity,
  entries: listOf(readListEntry, 1),
});

const readNoEntry = object<NoEntryResult>({
  outcome: word,
  ...identified,
  registration: word,
  entity: nullable(readEntity),
});

/** That the register cannot speak about the key. */
export const readNotCovered = object<NotCoveredResult>({
  outcome: word,
  ...answered,
  code: nullable(text),
  reason: word,
});

/** That there is no answer now. */
export const readUnavailable = object<UnavailableResult>({
  outcome: word,
  ...answered,
  code: nullable(text),
  reason: word,
  retryAt: nullable(instant),
});

const byOutcome: { readonly [Outcome in LookupResult['outcome']]: Reader<LookupResult> } = {
  listed: readListed,
  noEntry: readNoEntry,
  notCovered: readNotCovered,
  unavailable: readUnavailable,
};

const readOutcome = object<{ outcome: LookupResult['outcome'] }>({ outcome: word });

/**
 * One of the four outcomes. A fifth is alien: what it means for a company cannot be guessed.
 *
 * @example
 * import { readLookupResult } from '@credit-lens/sdk/read-result';
 *
 * const text = `{"outcome":"unavailable","key":"","code":null,"reason":"offline",
 *   "asOf":"2026-03-01T00:00:00Z","freshUntil":"2026-03-01T00:00:00Z","retryAt":null}`; // as it stands in the page
 * console.log(readLookupResult(JSON.parse(text)).outcome); // → unavailable
 */
export const readLookupResult: Reader<LookupResult> = (value) => {
  const { outcome } = readOutcome(value);
  if (Object.hasOwn(byOutcome, outcome)) return byOutcome[outcome](value);
  throw new AlienValue('one of the four outcomes', outcome).within('outcome');
};

/** The answers to a batch, each still to be read, so that one alien answer does not spoil the others. */
export const readLookupResponse = object<{ results: unknown[] }>({
  results: listOf((value: unknown) => value),
});
