/** What a mention of a company differs in from a registered name. Those that end in `OtherFirm` hold near names. */
export type Slice =
  | 'identical'
  | 'script'
  | 'width'
  | 'bracket'
  | 'abbreviation'
  | 'branch'
  | 'formerName'
  | 'english'
  | 'nearName'
  | 'oneCharacter'
  | 'sameBrandOtherCity'
  | 'scriptOtherFirm'
  | 'abbreviationOtherFirm'
  | 'branchOtherFirm'
  | 'formerNameOtherFirm'
  | 'englishOtherFirm'
  | 'sameNameOtherCode'
  | 'homophoneInEnglish';

/**
 * What is true of a pair.
 *
 * - `sameName`: the same registered name, written in another way.
 * - `sameFirm`: the same firm, but not by its registered name.
 * - `otherFirm`: another firm, whose name is near.
 * - `undecidable`: another firm, and no comparison of names can know: counted apart from everything else.
 */
export type Truth = 'sameName' | 'sameFirm' | 'otherFirm' | 'undecidable';

/** A mention as a page may write it, a registered name, and what is true of the two. */
export interface LabelledPair {
  readonly slice: Slice;
  readonly truth: Truth;
  readonly mention: string;
  readonly registered: string;
}
