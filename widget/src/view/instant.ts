/** Instants already read: the answers of a page mostly speak of the same few. */
const read = new Map<string, number>();
/** As many as are kept. */
const KEPT = 100;

/** Milliseconds since 1970 of an instant or day as ISO 8601; not a number where the text is neither. */
export function instant(text: string): number {
  let milliseconds = read.get(text);
  if (milliseconds === undefined) {
    if (read.size >= KEPT) read.clear();
    milliseconds = Date.parse(text);
    read.set(text, milliseconds);
  }
  return milliseconds;
}
