import type { PreferenceWords } from './en.ts';

/** Chinese in traditional characters words of the options about looks, lists and settings. */
export const zhHant: PreferenceWords = {
  appearanceTitle: '外觀',
  appearanceAuto: '跟隨系統',
  appearanceLight: '淺色',
  appearanceDark: '深色',
  shownTitle: '在網頁中顯示的名單',
  shownLead: '全部開啟。企業的所有記錄都在您於此關閉的名單上時，不顯示標記；彈窗和卡片仍會說明這些記錄。',
  shownNone: '本機尚無名單。',
  shownChoose: '從{count}個名單中選擇',
  shownHidden: '已關閉{count}個',
  fileTitle: '設定檔',
  fileLead: '網站、伺服器、語言、外觀和名單。不含賣家和企業的資訊。',
  fileExport: '下載設定',
  fileImport: '從檔案讀取設定',
  fileRead: '檔案中的設定已生效。',
  fileBad: '這不是設定檔。',
  fileSites: '瀏覽器沒有為檔案中的網站授權；其餘設定已生效。',
  lockedNote: '由您的組織設定。',
};
