import type { LabelWords } from '../label-words.ts';

/** Chinese, simplified characters. */
export const zhHans: LabelWords = [
  '被列入 1 份名单',
  '被列入 {count} 份名单',
  '已列入，有异议',
  '列入经营异常名录',
  '列入 1 份异常名录',
  '列入 {count} 份异常名录',
  '列入 1 份红名单',
  '列入 {count} 份红名单',
  '见于 1 份名单',
  '见于 {count} 份名单',
  '未查到列入记录',
  '不在覆盖范围',
  '暂无结果',
  '结果已过期',
  '未查询',
];
