import { statedCode } from '../view/stated.ts';
import { writtenCode } from './written-code.ts';

/** Where a page leaves the answers for all its badges: a JSON script, one array of results or of statements in compact form. */
const PAGE_ANSWERS = '[type="application/json"][data-credit-lens-results]';

/** The answers of one script, by every key they can be asked for; `null` where the script is no JSON array. */
type AnswersByKey = ReadonlyMap<string, unknown> | null;

/** Scripts already read, so that a thousand badges parse a script once. */
const read = new WeakMap<Element, { readonly text: string; readonly answers: AnswersByKey }>();

/**
 * Finds what the page handed over for a code: the value, `'unreadable'` where a script of the page is not a JSON
 * array and no other has the code, or `undefined`.
 */
export function pageAnswer(page: Document, code: string): { value: unknown } | 'unreadable' | undefined {
  const key = writtenCode(code);
  let unreadable = false;
  // Asked of the root element: a form named like a method of `document` would stand before that method. The browser
  // keeps this collection up to date, so that a thousand badges do not walk through the page a thousand times.
  for (const script of page.documentElement.getElementsByTagName('script')) {
    if (!script.matches(PAGE_ANSWERS)) continue;
    const answers = answersOf(script);
    if (answers === null) unreadable = true;
    else if (answers.has(key)) return { value: answers.get(key) };
  }
  return unreadable ? 'unreadable' : undefined;
}

function answersOf(script: Element): AnswersByKey {
  const text = script.textContent ?? '';
  const known = read.get(script);
  if (known?.text === text) return known.answers;
  const answers = byKey(text);
  read.set(script, { text, answers });
  return answers;
}

function byKey(text: string): AnswersByKey {
  let items: unknown;
  try {
    items = JSON.parse(text);
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
  if (!Array.isArray(items)) return null;
  const answers = new Map<string, unknown>();
  for (const item of items as unknown[]) {
    for (const key of keysOf(item)) if (!answers.has(key)) answers.set(key, item);
  }
  return answers;
}

function keysOf(item: unknown): string[] {
  if (typeof item === 'string') return [statedCode(item)].filter((code) => code !== '');
  if (typeof item !== 'object' || item === null) return [];
  const { key, code } = item as { key?: unknown; code?: unknown };
  return [key, code]
    .filter((value): value is string => typeof value === 'string' && value !== '')
    .map(writtenCode);
}
