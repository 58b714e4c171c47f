/** A comment, or a literal: single quotes, double quotes, or a template. */
const TOKEN = /\/\/[^\n]*|\/\*[\s\S]*?\*\/|'((?:[^'\\\n]|\\.)*)'|"((?:[^"\\\n]|\\.)*)"|`((?:[^`\\]|\\.)*)`/g;

/**
 * The texts of a source file of TypeScript: its string and template literals, without comments. Files of words hold no
 * regular expressions, so that none is taken for a comment.
 */
export function stringLiterals(source: string): string[] {
  return [...source.matchAll(TOKEN)].flatMap(
    ([, single, double, template]) => single ?? double ?? template ?? [],
  );
}
