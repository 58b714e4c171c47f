/** Items of a list that are printed; the rest is counted. */
const ITEMS_SHOWN = 3;

/** JSON for reading, two spaces a level: of a long list the first items, and how many more there are. */
export function shortenedJson(value: unknown, indent = ''): string {
  const inner = `${indent}  `;
  if (Array.isArray(value)) {
    const shown = value.slice(0, ITEMS_SHOWN).map((item) => inner + shortenedJson(item, inner));
    const more = value.length - shown.length;
    const rest = more > 0 ? `,\n${inner}… ${more} more` : '';
    return value.length === 0 ? '[]' : `[\n${shown.join(',\n')}${rest}\n${indent}]`;
  }
  if (typeof value === 'object' && value !== null) {
    const fields = Object.entries(value).map(
      ([name, field]) => `${inner}${JSON.stringify(name)}: ${shortenedJson(field, inner)}`,
    );
    return fields.length === 0 ? '{}' : `{\n${fields.join(',\n')}\n${indent}}`;
  }
  return JSON.stringify(value);
}
