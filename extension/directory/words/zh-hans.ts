import type { DirectoryWords } from './en.ts';

/** Chinese words about what the device keeps of sellers. */
export const zhHans: DirectoryWords = {
  learned: '此处未印有代码。代码见于本站介绍该店铺的页面，由本设备于{date}读取。',
  corrected: '此处未印有代码。代码由您于{date}为该店铺填写。',
  sellerFilled: '网站说明，此类页面的许多内容由商家自行填写。',
  follow: '关注该企业',
  following: '已关注——取消关注',
  chosen: '您的选择，代替 {code}。',
  wrongCompany: '不是这家企业？',
  correctShop: '为该店铺更正',
  muteHere: '在本站不再标记此代码',
  muted: '您已选择在本站不标记它。',
  unmute: '恢复标记',
  unmuteOf: '恢复标记：{company}',
  stale: '该页面的结构与编写读取规则时不同，因此按普通页面读取。',
};
