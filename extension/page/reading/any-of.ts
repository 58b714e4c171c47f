const SPECIAL = /[.*+?^${}()|[\]\\]/g;

/** A pattern of alternatives, longest first, so that 股份有限公司 is not read as 有限公司. */
export function anyOf(words: readonly string[]): string {
  return [...words]
    .sort((a, b) => b.length - a.length)
    .map((word) => word.replace(SPECIAL, '\\$&'))
    .join('|');
}
