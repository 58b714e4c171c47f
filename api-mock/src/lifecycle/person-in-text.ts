import { holdsResidentIdentity } from '@credit-lens/sdk/identity';

/** Labels under which forms name people, followed by a colon; a text that only speaks of a role is let through. */
const LABELLED =
  /(?:法定代表人|法人代表|负责人|联系人|经办人|执法人员|承办人|审判员|审判长|书记员|股东|姓名|身份证号?码?|联系电话|电话|手机号?码?)\s*[:：]|\b(?:legal representative|contact(?: person)?|official|judge|name|id(?:entity)?(?: card)? number|phone|mobile)\s*[:：]/iu;

/** A mobile number of the Chinese mainland, eleven digits that begin with 13 to 19. */
const MOBILE = /(?<!\d)1[3-9]\d(?:[ -]?\d{4}){2}(?!\d)/;

const EMAIL = /[\w.+-]+@[\w-]+\.\w/;

/**
 * Whether a text seems to name or reach a natural person: a number shaped like a resident identity number, a label that
 * forms put before a person's name, a mobile number, an e-mail address. A bare name cannot be told from other words.
 */
export function seemsPersonal(text: string): boolean {
  return holdsResidentIdentity(text) || LABELLED.test(text) || MOBILE.test(text) || EMAIL.test(text);
}
