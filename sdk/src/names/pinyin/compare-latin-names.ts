import { foldName } from '../fold-name.ts';
import type { NameComparison, NameFinding, NamePart, NameReason } from '../name-comparison.ts';
import { parseFolded } from '../parse-name.ts';
import { matchChinese } from './match-chinese.ts';
import { matchLatin } from './match-latin.ts';
import { type LatinName, parseLatinName } from './parse-latin-name.ts';

const HAN = /\p{Script=Han}/u;

/** What two names agree in; null where one of them does not say it. */
export interface LatinMatch {
  readonly isOneBrand: boolean;
  readonly isOnePlace: boolean | null;
  readonly isOneTrade: boolean | null;
}

/**
 * Compares names of which at least one is in Latin letters: English, pinyin or a mixture. Give it to `compareNames` as
 * its `latin`. The band is `possible` at most, for pinyin is no name: 亡是丰 and 亡是峰 are both Wangshifeng, and two
 * firms that bear them cannot be told apart in Latin letters.
 *
 * @example
 * import { compareNames } from '@credit-lens/sdk/names';
 * import { compareLatinNames } from '@credit-lens/sdk/names/pinyin';
 *
 * const options = { latin: compareLatinNames };
 * console.log(compareNames('Hangzhou Zixu Trading Co., Ltd.', '杭州子虚贸易有限公司', options).band); // → possible
 */
export function compareLatinNames(left: string, right: string): NameComparison {
  const say = (part: NamePart, finding: NameFinding): NameReason => ({ part, finding, left, right });
  const isLeftLatin = !HAN.test(left);
  const latin = parseLatinName(isLeftLatin ? left : right);
  const other = isLeftLatin ? right : left;
  const { match, form, isGroup } = HAN.test(other)
    ? againstChinese(latin, other)
    : againstLatin(latin, other);
  const reasons = [...matchReasons(match, say), say('form', formFinding(latin, { form, isGroup }))];
  const isContradicted = reasons.some(({ finding }) => finding === 'different' || finding === 'tooLittle');
  return { band: isContradicted ? 'different' : 'possible', reasons };
}

/** What the form of a name says: in words of its own language, and whether it is that of a group. */
interface SaidForm {
  readonly form: string | null;
  readonly isGroup: boolean;
}

/** A match is null where two Latin names are the same letters, which needs no parts. */
type Against = SaidForm & { readonly match: LatinMatch | null };

function againstChinese(latin: LatinName, name: string): Against {
  const chinese = parseFolded(foldName(name));
  const form = chinese.form?.written ?? null;
  return { match: matchChinese(latin, chinese), form, isGroup: chinese.isGroup };
}

function againstLatin(latin: LatinName, name: string): Against {
  const other = parseLatinName(name);
  const isAlike = latin.words.length > 0 && latin.words.join('') === other.words.join('');
  return { match: isAlike ? null : matchLatin(latin, other), form: other.form, isGroup: other.isGroup };
}

function matchReasons(
  match: LatinMatch | null,
  say: (part: NamePart, finding: NameFinding) => NameReason,
): NameReason[] {
  if (match === null) return [say('name', 'writtenOtherwise')];
  const { isOneBrand, isOnePlace, isOneTrade } = match;
  if (!isOneBrand) return [say('brand', 'different')];
  const reasons = [
    say('brand', 'writtenOtherwise'),
    say('place', findingOf(isOnePlace)),
    say('trade', findingOf(isOneTrade)),
  ];
  // A brand alone names no firm.
  return isOnePlace === null && isOneTrade === null ? [...reasons, say('name', 'tooLittle')] : reasons;
}

function findingOf(isOne: boolean | null): NameFinding {
  if (isOne === null) return 'omitted';
  return isOne ? 'writtenOtherwise' : 'different';
}

/** A Latin form stands for several Chinese ones: it is what they end in, or what stands in their brackets. */
function formFinding(one: SaidForm, other: SaidForm): NameFinding {
  if (one.form === null || other.form === null) return 'omitted';
  if (one.isGroup !== other.isGroup) return 'different';
  return other.form.includes(one.form) ? 'writtenOtherwise' : 'different';
}
