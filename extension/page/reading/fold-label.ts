/** A label as labels are compared: without case, its brackets half-width. */
export function fold(label: string): string {
  return label.toLowerCase().replaceAll('（', '(').replaceAll('）', ')');
}
