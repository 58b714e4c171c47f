import type { ChoiceWords } from './en.ts';

export const zhHans: ChoiceWords = {
  other: '实际是另一家企业',
  choose: '选择 {company}',
  askNames: '向服务器查询同名企业',
  noneOfName: '没有找到其他同名企业。',
  notAsked: '无法向服务器查询。',
  asking: '正在查询……',
  kept: '您的选择只保存在本设备上，可在选项中查看。',
  takeBack: '撤回选择',
};
