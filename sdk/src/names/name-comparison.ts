/**
 * What two names tell about the firms behind them.
 *
 * - `sameRegisteredName`: one registered name, in two writings at most. A name is no identifier: two firms may bear it.
 * - `possible`: nothing contradicts that both mean one firm, and enough is said to ask a person.
 * - `different`: something contradicts, or too little is said.
 */
export type NameBand = 'sameRegisteredName' | 'possible' | 'different';

/** What of a name a reason is about. */
export type NamePart = 'name' | 'place' | 'brand' | 'trade' | 'form' | 'branch' | 'otherName' | 'script';

/**
 * What a part says.
 *
 * - `same`: alike.
 * - `writtenOtherwise`: not alike, but known to mean the same: 杭州市 and 杭州, 有限公司 and 有限责任公司.
 * - `omitted`: one name says it, or more of it, than the other.
 * - `different`: contradicts. One character of the brand is enough.
 * - `tooLittle`: what is left says too little to mean one firm.
 */
export type NameFinding = 'same' | 'writtenOtherwise' | 'omitted' | 'different' | 'tooLittle';

/**
 * One part of two names, and what it says. The texts are folded, and empty where a name does not have the part; where
 * one name is in Latin letters, both are given whole.
 */
export interface NameReason {
  /** Which part of the names was compared. */
  readonly part: NamePart;
  /** What came of it. */
  readonly finding: NameFinding;
  /** As the first name writes it; empty when it has none. */
  readonly left: string;
  /** As the second name writes it; empty when it has none. */
  readonly right: string;
}

/** The band of two names, and one reason for each part that was looked at. */
export interface NameComparison {
  /** What it comes to. */
  readonly band: NameBand;
  /** Why, part by part. */
  readonly reasons: readonly NameReason[];
}
