import type { BadgeMarkWords } from './en.ts';

/** Traditional Chinese. */
export const zhHant: BadgeMarkWords = {
  labelForged: '聲明不真實',
  labelCopied: '為其他網站出具',
  labelExpired: '聲明已過期',
  labelNotYetValid: '聲明尚未生效',
  labelStale: '較新的名單與此不符',
  labelOtherCompany: '關於其他企業',
  labelOtherIssuer: '其他出具方，未核驗',
  labelUnreadable: '聲明無法讀取',
  labelUnsigned: '未簽名',
  verified: '聲明已核驗，截至{from}。',
  unchecked: '此聲明未經核驗：本裝置目前沒有所需的金鑰。這不說明聲明本身的任何情況。',
  forged: '簽名不符：聲明被改動過，或由他人製作。請勿依據此徽標所示內容。',
  copied: '此聲明是為 {audience} 的頁面出具的，在這裡只是副本。',
  expired: '此聲明真實，有效期至{until}，現已過期。',
  notYetValid: '此聲明自{from}起生效。請檢查本裝置的時鐘。',
  stale: '此聲明所述為{asOf}的情況。本裝置上較新的名單（{later}）{says}。',
  deviceListed: '所載紀錄與此不同',
  deviceNoEntry: '未載有此代碼的不利紀錄',
  otherCompany: '此聲明真實，但所述代碼為 {code}，與此徽標所示代碼不同。',
  otherIssuer: '此聲明所稱的伺服器不是本擴充功能所用的伺服器，故無法在此核驗其簽名。',
  unreadable: '此處不是完整的聲明，此徽標所示內容沒有任何憑證。',
  unsigned: '此徽標沒有附帶簽名聲明，其內容僅由本頁面自行提供。',
  itSays: '聲明內容：{label}',
  shortCode: '短碼 {code}，有效期至{until}',
};
