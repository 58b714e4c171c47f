/** How the names of parts of a firm end, after the firm's own name (Provisions on the Administration of Enterprise Names, art. 13). */
export const BRANCH_WORDS =
  '分公司 分厂 分店 分行 支行 分所 分社 分部 分中心 办事处 代表处 营业部 经营部 销售部 门市部 服务部 项目部 门店 店 营业所 营业厅 支公司 中心支公司';
