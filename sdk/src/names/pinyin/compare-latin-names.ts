import { foldName } from '../fold-name.ts';
import type { NameComparison, NameFinding, NamePart, NameReason } from '../name-comparison.ts';
import { parseFolded } from '../parse-name.ts';
import { matchChinese } from './match-chinese.ts';
import { matchLatin } from './match-latin.ts';
import { parseLatinName } from './parse-latin-name.ts';

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
 * compareLatinNames('Hangzhou Ziyun Network Technology Co., Ltd.', '杭州子云网络科技有限公司').band; // 'possible'
 */
export function compareLatinNames(left: string, right: string): NameComparison {
  const isLeftHan = HAN.test(left);
  const isRightHan = HAN.test(right);
  const latin = parseLatinName(isLeftHan ? right : left);
  const reasons: NameReason[] = [];
  const say = (part: NamePart, finding: NameFinding): void => {
    reasons.push({ part, finding, left, right });
  };
  let form: readonly [form: string | null, isGroup: boolean];
  let match: LatinMatch;
  if (isLeftHan || isRightHan) {
    const chinese = parseFolded(foldName(isLeftHan ? left : right));
    match = matchChinese(latin, chinese);
    form = [chinese.form?.written ?? null, chinese.isGroup];
  } else {
    const other = parseLatinName(right);
    match = matchLatin(latin, other);
    form = [other.form, other.isGroup];
  }
  say('brand', match.isOneBrand ? 'writtenOtherwise' : 'different');
  if (match.isOneBrand) {
    say('place', findingOf(match.isOnePlace));
    say('trade', findingOf(match.isOneTrade));
    if (match.isOnePlace === null && match.isOneTrade === null) say('name', 'tooLittle');
  }
  say('form', formFinding([latin.form, latin.isGroup], form));
  const isContradicted = reasons.some(({ finding }) => finding === 'different' || finding === 'tooLittle');
  return { band: isContradicted ? 'different' : 'possible', reasons };
}

function findingOf(isOne: boolean | null): NameFinding {
  if (isOne === null) return 'omitted';
  return isOne ? 'writtenOtherwise' : 'different';
}

/** A Latin form of one word stands for many Chinese ones; it is the one that they end in, or that stands in brackets. */
function formFinding(
  [one, isOneGroup]: readonly [string | null, boolean],
  [other, isOtherGroup]: readonly [string | null, boolean],
): NameFinding {
  if (isOneGroup !== isOtherGroup && one !== null && other !== null) return 'different';
  if (one === null || other === null) return 'omitted';
  return other.includes(one) ? 'writtenOtherwise' : 'different';
}
