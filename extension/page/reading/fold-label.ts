/** Most labels need no folding, and all of them are looked at before the first word of a page is read. */
const CHINESE = /^[\u4e00-\u9fff]*$/;

/** A label as labels are compared: without case, its brackets half-width. */
export function fold(label: string): string {
  if (CHINESE.test(label)) return label;
  return label.toLowerCase().replaceAll('（', '(').replaceAll('）', ')');
}
