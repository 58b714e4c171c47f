import type { DirectoryWords } from './en.ts';

/** Chinese words in traditional characters about what the device keeps of sellers. */
export const zhHant: DirectoryWords = {
  learned: '此處未印有代碼。代碼見於本站介紹該店鋪的頁面，由本裝置於{date}讀取。',
  corrected: '此處未印有代碼。代碼由您於{date}為該店鋪填寫。',
  sellerFilled: '網站說明，此類頁面的許多內容由商家自行填寫。',
  follow: '關注該企業',
  following: '已關注——取消關注',
  chosen: '您的選擇，代替 {code}。',
  wrongCompany: '不是這家企業？',
  correctShop: '為該店鋪更正',
  muteHere: '在本站不再標記此代碼',
  muted: '您已選擇在本站不標記它。',
  unmute: '恢復標記',
  unmuteOf: '恢復標記：{company}',
  stale: '該頁面的結構與編寫讀取規則時不同，因此按普通頁面讀取。',
};
