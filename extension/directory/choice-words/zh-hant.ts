import type { ChoiceWords } from './en.ts';

export const zhHant: ChoiceWords = {
  other: '實際是另一家企業',
  choose: '選擇 {company}',
  askNames: '向伺服器查詢同名企業',
  noneOfName: '沒有找到其他同名企業。',
  notAsked: '無法向伺服器查詢。',
  asking: '正在查詢……',
  kept: '您的選擇只儲存在本裝置上，可在選項中查看。',
  takeBack: '撤回選擇',
};
