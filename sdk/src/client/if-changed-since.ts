/** The header that asks for an answer only if it has changed since the one with this tag (RFC 9110, 13.1.2). */
export function ifChangedSince(etag: string | null | undefined): Record<string, string> | undefined {
  return etag == null ? undefined : { 'if-none-match': etag };
}
