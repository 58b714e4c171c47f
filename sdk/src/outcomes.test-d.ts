/** What the compiler knows of an answer. Nothing here runs: `type-tests.test.ts` has it compiled. */
import type {
  CreditRecord,
  ListEntry,
  LookupResult,
  NotCoveredReason,
  PublicFileResult,
  ReferenceRow,
  UnavailableReason,
  UnknownRecord,
} from '@credit-lens/sdk';
import { isProblemError, type Problem } from '@credit-lens/sdk';
import type { Client } from '@credit-lens/sdk/client';
import { lookup, lookupMany } from '@credit-lens/sdk/lookup';
import { reference, referenceItem } from '@credit-lens/sdk/reference';
import type { DetailsAnswer, DeviceAnswer } from '@credit-lens/sdk/snapshot/client';
import { expectTypeOf } from 'vitest';

declare const client: Client;
declare const result: LookupResult;
declare const file: PublicFileResult;
declare const answer: DeviceAnswer;
declare const details: DetailsAnswer;
declare const error: unknown;

// A look-up has four outcomes and no fifth.
expectTypeOf(await lookup(client, '')).toEqualTypeOf<LookupResult>();
expectTypeOf(await lookupMany(client, [''])).toEqualTypeOf<LookupResult[]>();
expectTypeOf(result.outcome).toEqualTypeOf<'listed' | 'noEntry' | 'notCovered' | 'unavailable'>();

/** Compiles only as long as every outcome has its case: what is left over is `never`. */
export function inWords({ outcome }: LookupResult): string {
  switch (outcome) {
    case 'listed':
      return 'at least one entry';
    case 'noEntry':
      return 'none in these sources';
    case 'notCovered':
      return 'not within this register';
    case 'unavailable':
      return 'no answer now';
    default:
      return outcome satisfies never;
  }
}

/** Does not compile with a case left out. */
export function withACaseLeftOut({ outcome }: LookupResult): string {
  switch (outcome) {
    case 'listed':
    case 'noEntry':
    case 'notCovered':
      return outcome;
    default:
      // @ts-expect-error `unavailable` is left over
      return outcome satisfies never;
  }
}

// Each outcome has what belongs to it, and nothing that would make absence look like an acquittal.
if (result.outcome === 'listed') expectTypeOf(result.entries).toEqualTypeOf<ListEntry[]>();
if (result.outcome === 'notCovered') expectTypeOf(result.reason).toEqualTypeOf<NotCoveredReason>();
if (result.outcome === 'unavailable') {
  expectTypeOf(result.reason).toEqualTypeOf<UnavailableReason>();
  expectTypeOf(result.retryAt).toEqualTypeOf<string | null>();
}
if (result.outcome === 'noEntry') {
  // @ts-expect-error an outcome without entries has none
  void result.entries;
}
// @ts-expect-error entries are there only once the outcome says so
void result.entries;

// A file has the types of the contract, and one for what this version does not know, raw value and all.
if (file.outcome === 'found') {
  for (const record of file.records) {
    expectTypeOf(record).toEqualTypeOf<CreditRecord | UnknownRecord>();
    if (record.type === 'unknown') {
      expectTypeOf(record.kind).toEqualTypeOf<string>();
      expectTypeOf(record.raw).toEqualTypeOf<Readonly<Record<string, unknown>>>();
    }
    if (record.type === 'black-list') expectTypeOf(record.list.id).toEqualTypeOf<string>();
  }
}

// Reference data is typed by its kind.
expectTypeOf((await reference(client, 'instruments')).items).toEqualTypeOf<ReferenceRow<'instruments'>[]>();
expectTypeOf(await referenceItem(client, 'authorities', 'spc')).toEqualTypeOf<ReferenceRow<'authorities'>>();

// The device claims less than the server: it does not know whether a code is registered.
expectTypeOf(answer.outcome).toEqualTypeOf<'listed' | 'noEntry' | 'notCovered' | 'unavailable'>();
if (answer.outcome === 'noEntry') expectTypeOf(answer.registration).toEqualTypeOf<'notChecked'>();
expectTypeOf(details.kind).toEqualTypeOf<'result' | 'withdrawn' | 'notListed' | 'unavailable'>();

// A guard narrows an error of unknown origin.
if (isProblemError(error)) expectTypeOf(error.problem).toEqualTypeOf<Problem | null>();
// @ts-expect-error nothing is known before
void error.problem;
