/**
 * Whether a version is older than another; both as `1.2.3`. What follows a hyphen, as in a preview, is ignored.
 *
 * @throws RangeError for any other form.
 */
export function isOlderVersion(version: string, than: string): boolean {
  const left = parts(version);
  const right = parts(than);
  for (const [at, part] of left.entries()) {
    const other = right[at] ?? 0;
    if (part !== other) return part < other;
  }
  return false;
}

function parts(version: string): number[] {
  const match = /^(\d{1,5})\.(\d{1,5})\.(\d{1,5})(?:-|$)/.exec(version);
  if (match === null) throw new RangeError(`"${version}" is no version such as 1.2.3.`);
  return match.slice(1).map(Number);
}
