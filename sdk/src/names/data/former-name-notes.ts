/** Words before a former name, as registers, notices and exchanges print them; longest first. */
export const FORMER_NAME_WORDS =
  '曾用名称 曾用名 原企业名称 原公司名称 原名称 原名 原称 更名前 变更前 前称 原';

/** Words before the name that a firm has now, behind its former one. */
export const PRESENT_NAME_WORDS = '现更名为 已更名为 更名为 现变更为 变更为 现用名 现名称 现名 现为 现';
