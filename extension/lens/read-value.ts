/** Longest key, in characters: registered names have at most 120. */
const MAX_KEY = 120;

/** What has fields, or `null`. */
export function record(value: unknown): Record<string, unknown> | null {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : null;
}

/** A text as long as a code, a name or an id may be, or `null`. */
export function key(value: unknown): string | null {
  return typeof value === 'string' && value.length > 0 && value.length <= MAX_KEY ? value : null;
}
