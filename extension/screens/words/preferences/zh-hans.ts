import type { PreferenceWords } from './en.ts';

/** Chinese in simplified characters words of the options about looks, lists and settings. */
export const zhHans: PreferenceWords = {
  appearanceTitle: '外观',
  appearanceAuto: '跟随系统',
  appearanceLight: '浅色',
  appearanceDark: '深色',
  shownTitle: '在网页中显示的名单',
  shownLead: '全部开启。企业的所有记录都在您于此关闭的名单上时，不显示标记；弹窗和卡片仍会说明这些记录。',
  shownNone: '本机尚无名单。',
  shownChoose: '从{count}个名单中选择',
  shownHidden: '已关闭{count}个',
  fileTitle: '设置文件',
  fileLead: '网站、服务器、语言、外观和名单。不含卖家和企业的信息。',
  fileExport: '下载设置',
  fileImport: '从文件读取设置',
  fileRead: '文件中的设置已生效。',
  fileBad: '这不是设置文件。',
  fileSites: '浏览器没有为文件中的网站授权；其余设置已生效。',
  lockedNote: '由您的组织设定。',
};
