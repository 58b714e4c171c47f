import { compareParts } from './compare-parts.ts';
import { foldName, unifyMarks } from './fold-name.ts';
import { LONGEST_NAME } from './longest-name.ts';
import type { NameBand, NameComparison, NameFinding, NamePart, NameReason } from './name-comparison.ts';
import { parseFolded } from './parse-name.ts';
import type { ParsedName } from './parsed-name.ts';
import { takeForm } from './take-form.ts';
import { takeOtherNames } from './take-other-names.ts';
import { differInTraditional } from './to-simplified.ts';

/** Compares two names of which at least one has no Chinese characters. */
export type LatinComparison = (left: string, right: string) => NameComparison;

/** What {@link compareNames} may use beyond itself. */
export interface CompareNamesOptions {
  /**
   * Reads English and pinyin renderings: `compareLatinNames` of `@credit-lens/sdk/names/pinyin`, which carries tables
   * that few callers need. Without it, Latin names are the same or different by their letters alone.
   */
  readonly latin?: LatinComparison;
}

const HAN = /\p{Script=Han}/u;
const BANDS: readonly NameBand[] = ['different', 'possible', 'sameRegisteredName'];

/**
 * Says whether two names may mean one firm, and why. The best of the readings counts (the names themselves, then the
 * former names that a note gives), and within a reading the part that speaks most against it. One differing character
 * in the brand makes another firm.
 *
 * Neither band is an identification, and nothing may be flagged by it: firms in two registers may bear one name.
 *
 * @example
 * import { compareNames } from '@credit-lens/sdk/names';
 *
 * const { band, reasons } = compareNames('子虚（杭州）商贸有限公司', '杭州子虚商贸有限公司');
 * console.log(band, reasons.length > 0); // → possible true
 */
export function compareNames(left: string, right: string, options: CompareNamesOptions = {}): NameComparison {
  if (left.length > LONGEST_NAME || right.length > LONGEST_NAME) return compareLetters(left, right);
  const own = takeOtherNames(unifyMarks(left));
  const their = takeOtherNames(unifyMarks(right));
  let best = compareReading(own.name, their.name, left, right, options);
  for (const [one, other] of [
    ...own.others.map((name) => [name, their.name] as const),
    ...their.others.map((name) => [own.name, name] as const),
    ...own.others.flatMap((name) => their.others.map((other) => [name, other] as const)),
  ]) {
    const reading = atMostPossible(compareReading(one, other, one, other, options), one, other);
    if (BANDS.indexOf(reading.band) > BANDS.indexOf(best.band)) best = reading;
  }
  return best;
}

/** Two names without notes; `left` and `right` are as they came, for Latin names live by their spaces. */
function compareReading(
  own: string,
  their: string,
  left: string,
  right: string,
  { latin = compareLetters }: CompareNamesOptions,
): NameComparison {
  const one = foldName(own);
  const other = foldName(their);
  if (!HAN.test(one) || !HAN.test(other)) return latin(left, right);
  if (differInTraditional(own, their) && one === other)
    return decide([say('script', 'different', own, their)]);
  if (one === other) return equalNames(one);
  if (withoutBrackets(one) === withoutBrackets(other)) {
    return decide([say('name', 'writtenOtherwise', one, other)]);
  }
  const parsed = [parseFolded(one), parseFolded(other)] as const;
  const reasons = compareParts(...parsed);
  const isWhole = reasons.every(
    ({ part, finding }) => part === 'form' || part === 'branch' || finding === 'same',
  );
  return decide(isWhole ? reasons : [...reasons, ...tooLittle(...parsed)]);
}

function equalNames(name: string): NameComparison {
  const reasons = [say('name', 'same', name, name)];
  // Without a legal form it is no registered name, only the same short one.
  const isRegistered = takeForm(name).form !== null;
  return { band: isRegistered ? 'sameRegisteredName' : 'possible', reasons };
}

/** A brand alone names no firm: beside it, one of place and trade has to be alike in both. */
function tooLittle(left: ParsedName, right: ParsedName): NameReason[] {
  const isOnePlace = left.place !== null && right.place !== null;
  const isOneTrade = left.trade !== '' && left.trade === right.trade;
  if (isOnePlace || isOneTrade) return [];
  return [say('name', 'tooLittle', left.brand + left.trade, right.brand + right.trade)];
}

/** Parts that are written otherwise or left out leave it possible; one that contradicts decides. */
function decide(reasons: NameReason[]): NameComparison {
  const isContradicted = reasons.some(({ finding }) => finding === 'different' || finding === 'tooLittle');
  return { band: isContradicted ? 'different' : 'possible', reasons };
}

function atMostPossible({ band, reasons }: NameComparison, left: string, right: string): NameComparison {
  const note = say('otherName', 'same', left, right);
  return { band: band === 'different' ? band : 'possible', reasons: [note, ...reasons] };
}

/** Equal letters and digits, whatever stands between them. The registered name of a Chinese firm is Chinese. */
function compareLetters(left: string, right: string): NameComparison {
  const [own, their] = [left, right].map((text) => foldName(text).replace(/[^\p{L}\p{N}]/gu, ''));
  return decide([say('name', own === their ? 'writtenOtherwise' : 'different', left, right)]);
}

function withoutBrackets(name: string): string {
  return name.replace(/[（）]/gu, '');
}

function say(part: NamePart, finding: NameFinding, left: string, right: string): NameReason {
  return { part, finding, left, right };
}
