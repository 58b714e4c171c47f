import { normaliseIdentifier } from '@credit-lens/sdk/identity';

/** Where a page leaves the answers for all its badges: one JSON array of results. */
const PAGE_RESULTS = 'script[type="application/json"][data-credit-lens-results]';

/** The answers of one script, by every key they can be asked for; `null` where the script is no JSON array. */
type ResultsByKey = ReadonlyMap<string, unknown> | null;

/** Scripts already read, so that a thousand badges parse a script once. */
const read = new WeakMap<Element, { readonly text: string; readonly results: ResultsByKey }>();

/**
 * Finds what the page handed over for a code: the value, `'unreadable'` where a script of the page is not a JSON
 * array and no other has the code, or `undefined`.
 */
export function pageResult(page: Document, code: string): { value: unknown } | 'unreadable' | undefined {
  const key = normaliseIdentifier(code);
  let unreadable = false;
  // Asked of the root element: a form named like a method of `document` would stand before that method.
  for (const script of page.documentElement.querySelectorAll(PAGE_RESULTS)) {
    const results = resultsOf(script);
    if (results === null) unreadable = true;
    else if (results.has(key)) return { value: results.get(key) };
  }
  return unreadable ? 'unreadable' : undefined;
}

function resultsOf(script: Element): ResultsByKey {
  const text = script.textContent ?? '';
  const known = read.get(script);
  if (known?.text === text) return known.results;
  const results = byKey(text);
  read.set(script, { text, results });
  return results;
}

function byKey(text: string): ResultsByKey {
  let items: unknown;
  try {
    items = JSON.parse(text);
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
  if (!Array.isArray(items)) return null;
  const results = new Map<string, unknown>();
  for (const item of items as unknown[]) {
    for (const key of keysOf(item)) if (!results.has(key)) results.set(key, item);
  }
  return results;
}

function keysOf(item: unknown): string[] {
  if (typeof item !== 'object' || item === null) return [];
  const { key, code } = item as { key?: unknown; code?: unknown };
  return [key, code]
    .filter((value): value is string => typeof value === 'string' && value !== '')
    .map(normaliseIdentifier);
}
