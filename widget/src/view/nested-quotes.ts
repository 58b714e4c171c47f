/** What marks within a title become between these outer ones (GB/T 15834-2011, 4.9.3.3, and the Taiwanese rule). */
const INNER: Readonly<Record<string, readonly [string, string]>> = {
  '“': ['‘', '’'],
  '「': ['『', '』'],
  '„': ['‚', '‘'],
};

/**
 * A title as it is written where quotation marks stand around it: its own double marks become the inner ones of the
 * outer marks, as in “宁波市环境违法‘黑名单’”.
 *
 * @param pattern in which the title fills the gap `{title}`; without marks around that, the title stays verbatim
 */
export function nestedIn(pattern: string, title: string): string {
  const inner = INNER[pattern.charAt(pattern.indexOf('{title}') - 1)];
  if (inner === undefined) return title;
  const [opening, closing] = inner;
  return title.replaceAll('“', opening).replaceAll('”', closing);
}
