import type { LabelWords } from '../label-words.ts';

/** Chinese, traditional characters. */
export const zhHant: LabelWords = [
  '被列入 1 份名單',
  '被列入 {count} 份名單',
  '已列入，有異議',
  '列入經營異常名錄',
  '列入 1 份異常名錄',
  '列入 {count} 份異常名錄',
  '列入 1 份紅名單',
  '列入 {count} 份紅名單',
  '見於 1 份名單',
  '見於 {count} 份名單',
  '未查到列入紀錄',
  '不在涵蓋範圍',
  '暫無結果',
  '結果已過期',
  '未查詢',
];
