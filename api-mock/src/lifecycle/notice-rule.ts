import type { CreditList } from '@credit-lens/sdk/contract';
import { noticeRuleOf } from '../register/list-notice.ts';

/**
 * Whether the rules of a list give prior notice. `none`: entries are published without it, as on the court list.
 * `required`: nothing is published before it was given. `notStated`: it may be given; no source says that it must be.
 */
type NoticeRule = 'none' | 'required' | 'notStated';

/**
 * Article 8 of these opinions wants decision and legal basis told before they take effect (Vincent Brussee, "Social
 * Credit", 2023, pp. 114–117). They bind a list that names them among its rules in the catalogue; so far none does.
 */
const OPINIONS_OF_2020 = 'long-term-mechanism-2020';

/** The rule of a list. */
export function noticeRule(list: Pick<CreditList, 'id' | 'rules'>): NoticeRule {
  if (noticeRuleOf(list) === 'notRequired') return 'none';
  return list.rules.includes(OPINIONS_OF_2020) ? 'required' : 'notStated';
}
