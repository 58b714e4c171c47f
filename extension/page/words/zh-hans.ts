import type { PageWords } from './en.ts';

/** Chinese words drawn into pages. */
export const zhHans: PageWords = {
  flagListedOne: '{company}：被列入 1 份公共信用名单，{lists}，打开详情',
  flagListedMany: '{company}：被列入 {count} 份公共信用名单，{lists}，打开详情',
  flagListedMore: '{company}：被列入 {count} 份公共信用名单，打开详情',
  flagIrregular: '{company}：列入经营异常名录，较严重名单为轻，{lists}，打开详情',
  flagContested: '{company}：已列入，企业有异议，{lists}，打开详情',
  flagContestedMore: '{company}：被列入 {count} 份公共信用名单，企业有异议，打开详情',
  flagSameName: '{company}：与一家已列入名单的企业同名，打开以核对代码',

  tipListedOne: '被列入 1 份公共信用名单',
  tipListedMany: '被列入 {count} 份公共信用名单',
  tipIrregular: '列入经营异常名录',
  tipIrregularNote: '该名录较严重名单为轻。',
  tipContested: '企业对列入提出异议，机关尚未作出决定。',
  tipSameName: '有同名企业被列入名单',
  tipSameNameNote: '名称不能确定是哪一家企业，请核对代码。',
  tipOwner: '名单管理机关：{owner}',
  tipMore: '另有 {count} 份',
  tipAsOf: '名单数据截至 {date}',
  tipNotRefreshed: '名单数据截至 {date}，此后未更新',
  tipOpen: '打开查看日期、事由与救济途径',
  tipSearch: '打开后将向服务器查询使用该名称的企业',

  cardTitle: '公共信用记录',
  cardTitleOf: '公共信用记录：{company}',
  known: '本设备名单中的信息',
  close: '关闭',
  loading: '正在查询该代码的公共信用记录……',
  searching: '正在查询使用该名称的企业……',
  failed: '未收到答复。这不说明该企业的任何情况。',
  retry: '重新查询',
  askServer: '立即向服务器查询',
  fromFile:
    '本记录取自一份对所有人都相同的公开文件，服务器不知道您打开的是哪家企业。立即查询可得到此刻的状态，但服务器会知道您查询的企业。',
  withdrawn: '公共信用记录中已没有此标记所指的列入记录，标记已撤回。',
  back: '返回同名企业',

  sameNameTitle: '同名，请核对代码',
  sameNameOne:
    '有一家登记名称与此完全相同的企业被列入公共信用名单。是否就是本页所指的企业，只有代码能够确定。',
  sameNameMany:
    '有 {count} 家登记名称与此完全相同的企业被列入公共信用名单。本页所指的是否为其中之一，只有代码能够确定。',
  sameNameCode: '统一社会信用代码',
  sameNameOpen: '打开其记录',
  sameNameNone: '本登记库中，目前没有与此名称完全相同的企业在名单上，标记已撤回。',
  sameNameFailed: '未能向服务器查询使用该名称的企业。这不说明本页企业的任何情况。',
  listSeparator: '、',
};
