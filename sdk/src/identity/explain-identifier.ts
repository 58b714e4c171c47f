import type { BilingualText } from '../contract/types.gen.ts';
import type { Identifier } from './parse-identifier.ts';

const text = (zh: string, en: string): BilingualText => ({ zh, en });

/** By kind, or by problem for what is malformed. */
const EXPLANATIONS = {
  residentIdentifier: text(
    '形似居民身份证号码。只查询组织，不查询个人；该号码未被发送，也未被保存。',
    'Shaped like the identity number of a person. Organisations are looked up, and no persons; it was neither sent nor stored.',
  ),
  ambiguousIdentifier: text(
    '既可能是组织的代码，也可能是个人的号码，因此不予查询。',
    'It could be the code of an organisation or the number of a person, so it is not looked up.',
  ),
  nonconforming: text(
    '校验码与国家标准不符。个别早期代码确实如此；请与营业执照核对。',
    'The check character is not the one of the standard. A few early codes are like this; compare it with the licence.',
  ),
  empty: text('没有内容。', 'There is nothing here.'),
  length: text(
    '长度不符：统一社会信用代码为18位，注册号为15位，组织机构代码为9位。',
    'Not the right length: a unified social credit code has 18 characters, a registration number 15, an organisation code 9.',
  ),
  character: text(
    '含有该位置不能出现的字符。统一社会信用代码不使用字母I、O、S、V、Z。',
    'A character stands where it cannot. Unified social credit codes do without the letters I, O, S, V and Z.',
  ),
  check: text(
    '校验码不符，可能有一位抄错或两位颠倒。请与营业执照核对。',
    'The check character does not fit: one character may be wrong, or two exchanged. Compare it with the licence.',
  ),
} as const;

/**
 * Why an identifier is not looked up, or what to mind about it, for the person who typed it; `null` when there is nothing to
 * say. Repeats nothing of what was typed, and says nothing about any organisation.
 *
 * @example
 * import { explainIdentifier, parseIdentifier } from '@credit-lens/sdk/identity';
 *
 * console.log(explainIdentifier(parseIdentifier('9133'))?.en);
 * // → Not the right length: a unified social credit code has 18 characters, a registration number 15, an organisation code 9.
 */
export function explainIdentifier(identifier: Identifier): BilingualText | null {
  switch (identifier.kind) {
    case 'malformed':
      return EXPLANATIONS[identifier.problem];
    case 'residentIdentifier':
    case 'ambiguousIdentifier':
      return EXPLANATIONS[identifier.kind];
    case 'unifiedSocialCreditCode':
      return identifier.validity === 'valid' ? null : EXPLANATIONS.nonconforming;
    default:
      return null;
  }
}
