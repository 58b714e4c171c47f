/**
 * Fills the gaps of a pattern. A gap without a part stays visible, so that it is noticed.
 *
 * @example
 * fill('and {count} more', { count: 3 }); // 'and 3 more'
 */
export function fill(pattern: string, parts: Readonly<Record<string, string | number>>): string {
  return pattern.replace(/\{(\w+)\}/g, (gap, name: string) => String(parts[name] ?? gap));
}
