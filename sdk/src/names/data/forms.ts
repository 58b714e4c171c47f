/**
 * What a form says of the firm. Forms of one kind, and a `company` beside any of the first two, may be two writings
 * of one form, or one firm before and after it became a joint-stock company; all others are kept apart by the register.
 */
export type FormKind = 'limited' | 'jointStock' | 'company' | 'other';

/** How names of organisations end (Provisions on the Administration of Enterprise Names, art. 11; Company Law, art. 7). */
export const FORMS: readonly (readonly [kind: FormKind, forms: string])[] = [
  ['limited', '有限公司 有限责任公司'],
  ['jointStock', '股份有限公司 股份公司'],
  ['company', '公司'],
  [
    'other',
    '合伙企业（有限合伙） 合伙企业（普通合伙） 中心（有限合伙） 中心（普通合伙） （有限合伙） （普通合伙） ' +
      '（特殊普通合伙） 合伙企业 总公司 厂 商行 商店 商贸行 贸易行 经营部 门市部 服务部 批发部 销售部 店 铺 超市 工作室 ' +
      '专业合作社 合作社 联合社 合作联社 股份经济合作社 经济合作社 农场 林场 牧场 养殖场 矿 站 馆 ' +
      '律师事务所 会计师事务所 事务所 研究院 研究所 设计院 学院 大学 学校 幼儿园 医院 诊所 卫生院 中心 ' +
      '协会 学会 商会 联合会 基金会 银行 信用社 出版社 杂志社 报社 委员会 居民委员会 村民委员会 局',
  ],
];
