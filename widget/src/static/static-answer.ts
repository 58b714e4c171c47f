import { normaliseIdentifier } from '@credit-lens/sdk/identity';
import type { Telling } from '../view/badge/badge-telling.ts';
import { decoded, staticTelling } from './static-telling.ts';

const JSON_SCRIPT = 'script[type="application/json"]';

/** The answers of scripts already read, by what they can be asked for; `null` where a script is no JSON array. */
const read = new WeakMap<Element, ReadonlyMap<unknown, unknown> | null>();

/**
 * What a page handed over about the code of an element, looked for where the full badge looks: `null` where that is
 * nothing, `'refused'` where it must not be shown.
 */
export function staticAnswer(element: Element): Telling | 'refused' | null {
  const code = normaliseIdentifier(element.getAttribute('code') ?? '');
  if (code === '') return null;
  const statement = element.getAttribute('statement');
  if (statement !== null) return staticTelling(statement, code);
  const text =
    element.getAttribute('result') ?? element.querySelector(`:scope > ${JSON_SCRIPT}`)?.textContent;
  if (text != null) return staticTelling(parsed(text), code);
  let found: 'refused' | null = null;
  // Asked of the root element: a form named like a method of `document` would stand before that method.
  for (const script of element.ownerDocument.documentElement.querySelectorAll(
    `${JSON_SCRIPT}[data-credit-lens-results]`,
  )) {
    if (!read.has(script)) read.set(script, byKey(parsed(script.textContent ?? '')));
    const answers = read.get(script);
    if (answers?.has(code)) return staticTelling(answers.get(code), code);
    if (!answers) found = 'refused';
  }
  return found;
}

function byKey(items: unknown): ReadonlyMap<unknown, unknown> | null {
  if (!Array.isArray(items)) return null;
  const answers = new Map<unknown, unknown>();
  for (const item of items) {
    const { key, code } = (typeof item === 'string' ? decoded(item)?.credentialSubject : item) ?? {};
    for (const one of [key, code]) {
      const name = typeof one === 'string' && normaliseIdentifier(one);
      if (!answers.has(name)) answers.set(name, item);
    }
  }
  return answers;
}

/** Nothing where the text is no JSON, which no answer is. */
function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
