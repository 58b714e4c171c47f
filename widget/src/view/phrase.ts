const GAP = /\{(\w+)\}/;

/**
 * Fills the gaps of a pattern with parts that may be templates, keeping the order of the language.
 * A gap without a part stays visible as it is, so that it is noticed.
 *
 * @example
 * phrase('until {date}', { date: html`<time>…</time>` });
 */
export function phrase(pattern: string, parts: Readonly<Record<string, unknown>>): unknown[] {
  return pattern.split(GAP).map((piece, index) => {
    if (index % 2 === 0) return piece;
    return Object.hasOwn(parts, piece) ? parts[piece] : `{${piece}}`;
  });
}

/** As {@link phrase}, for plain text. */
export function phraseText(pattern: string, parts: Readonly<Record<string, string | number>>): string {
  return phrase(pattern, parts).join('');
}
