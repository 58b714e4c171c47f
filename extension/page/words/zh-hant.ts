import type { PageWords } from './en.ts';

/** Words drawn into pages, in traditional characters. */
export const zhHant: PageWords = {
  flagListedOne: '{company}：被列入 1 份公共信用名單，{lists}，開啟詳情',
  flagListedMany: '{company}：被列入 {count} 份公共信用名單，{lists}，開啟詳情',
  flagListedMore: '{company}：被列入 {count} 份公共信用名單，開啟詳情',
  flagIrregular: '{company}：列入經營異常名錄，較嚴重名單為輕，{lists}，開啟詳情',
  flagContested: '{company}：已列入，企業有異議，{lists}，開啟詳情',
  flagContestedMore: '{company}：被列入 {count} 份公共信用名單，企業有異議，開啟詳情',
  flagSameName: '{company}：與一家已列入名單的企業同名，開啟以核對代碼',

  tipListedOne: '被列入 1 份公共信用名單',
  tipListedMany: '被列入 {count} 份公共信用名單',
  tipIrregular: '列入經營異常名錄',
  tipIrregularNote: '該名錄較嚴重名單為輕。',
  tipContested: '企業對列入提出異議，機關尚未作出決定。',
  tipSameName: '有同名企業被列入名單',
  tipSameNameNote: '名稱不能確定是哪一家企業，請核對代碼。',
  tipOwner: '名單管理機關：{owner}',
  tipMore: '另有 {count} 份',
  tipAsOf: '名單資料截至 {date}',
  tipNotRefreshed: '名單資料截至 {date}，此後未更新',
  tipOpen: '開啟查看日期、事由與救濟途徑',
  tipSearch: '開啟後將向伺服器查詢使用該名稱的企業',

  cardTitle: '公共信用紀錄',
  cardTitleOf: '公共信用紀錄：{company}',
  known: '本裝置名單中的資訊',
  close: '關閉',
  loading: '正在查詢該代碼的公共信用紀錄……',
  searching: '正在查詢使用該名稱的企業……',
  failed: '未收到答覆。這不說明該企業的任何情況。',
  retry: '重新查詢',
  askServer: '立即向伺服器查詢',
  fromFile:
    '本紀錄取自一份對所有人都相同的公開檔案，伺服器不知道您開啟的是哪家企業。立即查詢可得到此刻的狀態，但伺服器會知道您查詢的企業。',
  withdrawn: '公共信用紀錄中已沒有此標記所指的列入紀錄，標記已撤回。',
  back: '返回同名企業',

  sameNameTitle: '同名，請核對代碼',
  sameNameOne:
    '有一家登記名稱與此完全相同的企業被列入公共信用名單。是否就是本頁所指的企業，只有代碼能夠確定。',
  sameNameMany:
    '有 {count} 家登記名稱與此完全相同的企業被列入公共信用名單。本頁所指的是否為其中之一，只有代碼能夠確定。',
  sameNameCode: '統一社會信用代碼',
  sameNameOpen: '開啟其紀錄',
  sameNameNone: '本登記庫中，目前沒有與此名稱完全相同的企業在名單上，標記已撤回。',
  sameNameFailed: '未能向伺服器查詢使用該名稱的企業。這不說明本頁企業的任何情況。',
  listSeparator: '、',
};
