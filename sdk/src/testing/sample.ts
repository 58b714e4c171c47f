import type { Coverage, CreditList, LookupResult } from '../contract/types.gen.ts';
import { SAMPLE } from './data/sample.gen.ts';

/** What the double answers with. */
export interface Sample {
  readonly results: Readonly<Record<'listed' | 'contested' | 'listedTwice' | 'noEntry', LookupResult>>;
  readonly lists: readonly CreditList[];
  readonly coverage: Coverage;
}

/** Invented companies as the reference server tells of them. Frozen: what tests rest on does not change. */
export const sample = SAMPLE as Sample;

/** The codes of the sample by what is recorded of them; all of invented companies. */
export const SAMPLE_CODES = {
  /** On one or more lists, nothing contested. */
  listed: codeOf('listed'),
  /** With an entry that is contested. */
  contested: codeOf('contested'),
  /** With more than one entry. */
  listedTwice: codeOf('listedTwice'),
  /** Registered, without an entry. */
  noEntry: codeOf('noEntry'),
  /** Outside the register: a real company's, of which the double never says more than `notCovered`. */
  notCovered: '91110108795101314G',
};

function codeOf(kind: keyof Sample['results']): string {
  return sample.results[kind].key;
}
