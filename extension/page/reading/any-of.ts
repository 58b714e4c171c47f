const SPECIAL = /[.*+?^${}()|[\]\\]/g;

/** A pattern of alternatives, longest first, so that 股份有限公司 is not read as 有限公司. */
export function anyOf(words: readonly string[]): string {
  const joined = [...words].sort((a, b) => b.length - a.length).join('\n');
  // Once for all of them: a call for each word is what made the patterns dear.
  return joined.replace(SPECIAL, '\\$&').replaceAll('\n', '|');
}
