import type { Locale } from '@credit-lens/widget/view';

const KILOBYTE = 1_000;
const MEGABYTE = 1_000_000;

/** A size in kilobytes, from a megabyte on in megabytes. */
export function formatBytes(bytes: number, locale: Locale): string {
  const [value, unit] = bytes < MEGABYTE ? [bytes / KILOBYTE, 'kilobyte'] : [bytes / MEGABYTE, 'megabyte'];
  return new Intl.NumberFormat(locale, { style: 'unit', unit, maximumFractionDigits: 1 }).format(value);
}
