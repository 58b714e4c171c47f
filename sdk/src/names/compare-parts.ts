import type { NameFinding, NameReason } from './name-comparison.ts';
import type { LegalForm, ParsedName } from './parsed-name.ts';
import { provinceOf } from './take-place.ts';

/** What two parsed names say, part by part. Each part may lower the band, none can raise it. */
export function compareParts(left: ParsedName, right: ParsedName): NameReason[] {
  const reasons = [placeReason(left, right), ...brandReasons(left, right), formReason(left, right)];
  if (left.branch !== null || right.branch !== null) reasons.push(branchReason(left, right));
  return reasons;
}

/**
 * The narrowest division is the register that a name stands in, so it has to be the same: 浙江子虚 and 杭州子虚 are two
 * firms, 浙江省杭州市子虚 and 杭州子虚 may be one. A name of the whole country (中国) is never one without it.
 */
function placeReason({ place: left }: ParsedName, { place: right }: ParsedName): NameReason {
  const own = left?.divisions ?? [];
  const their = right?.divisions ?? [];
  return { part: 'place', finding: placeFinding(), left: own.join(''), right: their.join('') };

  function placeFinding(): NameFinding {
    if (left === null && right === null) return 'same';
    if (left === null || right === null) return [...own, ...their].includes('中国') ? 'different' : 'omitted';
    const shared = Math.min(own.length, their.length);
    if (own.slice(-shared).join() !== their.slice(-shared).join()) return 'different';
    if (own.length === their.length)
      return left.isBracketed === right.isBracketed ? 'same' : 'writtenOtherwise';
    return wider(own) === wider(their) ? 'writtenOtherwise' : 'different';
  }
}

/** The province that a place says or implies: 海南 is one, and a prefecture of 青海 as well. */
function wider([widest = '']: readonly string[]): string {
  return provinceOf(widest) ?? widest;
}

/** Brand and trade: alike, or one shortened by part of its trade, never by part of its brand. */
function brandReasons(left: ParsedName, right: ParsedName): NameReason[] {
  const own = left.brand + left.trade;
  const their = right.brand + right.trade;
  if (own === their) return [reason('brand', 'same', left, right), reason('trade', 'same', left, right)];
  const isLeftShort = own.length < their.length;
  const short = isLeftShort ? left : right;
  const long = isLeftShort ? right : left;
  const said = short.brand + short.trade;
  const isShortening =
    short.form === null && (long.brand + long.trade).startsWith(said) && said.length >= long.brand.length;
  // What is left of the trade is a word of two characters at least, or nothing.
  if (isShortening && said.length - long.brand.length !== 1) {
    return [reason('brand', 'same', left, right), reason('trade', 'omitted', left, right)];
  }
  const isOneBrand = left.brand === right.brand;
  return [
    reason('brand', isOneBrand ? 'same' : 'different', left, right),
    reason('trade', left.trade === right.trade ? 'same' : 'different', left, right),
  ];
}

function reason(
  part: 'brand' | 'trade',
  finding: NameFinding,
  left: ParsedName,
  right: ParsedName,
): NameReason {
  return { part, finding, left: left[part], right: right[part] };
}

function formReason(left: ParsedName, right: ParsedName): NameReason {
  const texts = { left: written(left), right: written(right) };
  const finding = formFinding(left.form, right.form);
  if (left.isGroup === right.isGroup || finding === 'different') return { part: 'form', finding, ...texts };
  // A short name, and one that says no more than 公司, may leave 集团 out; a full one would not.
  const bare = left.isGroup ? right.form : left.form;
  return {
    part: 'form',
    finding: bare === null || bare.kind === 'company' ? 'omitted' : 'different',
    ...texts,
  };
}

function written({ form, isGroup }: ParsedName): string {
  return `${isGroup ? '集团' : ''}${form?.written ?? ''}`;
}

/** A limited company that became a joint-stock one keeps the rest of its name, and no other may bear it beside it. */
function formFinding(left: LegalForm | null, right: LegalForm | null): NameFinding {
  if (left?.written === right?.written) return 'same';
  if (left === null || right === null) return 'omitted';
  if (left.kind === 'other' || right.kind === 'other') return 'different';
  return left.kind === 'company' || right.kind === 'company' ? 'omitted' : 'writtenOtherwise';
}

function branchReason({ branch: left }: ParsedName, { branch: right }: ParsedName): NameReason {
  const texts = { left: left ?? '', right: right ?? '' };
  if (left === null || right === null) return { part: 'branch', finding: 'omitted', ...texts };
  return { part: 'branch', finding: left === right ? 'same' : 'different', ...texts };
}
