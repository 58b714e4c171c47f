import { normaliseIdentifier } from '@credit-lens/sdk/identity';
import { statedCode } from '@credit-lens/widget/view';
import { attributeOf, elementsBelow, parentOf, textContentOf } from '../page/reading/native-dom.ts';
import type { CarriedBadge } from './badge-finding.ts';
import { BADGES } from './badge-selector.ts';

/** Badges of a page that are looked at; the longest table of bidders has fewer. */
const MOST = 2_000;
/** Where a page leaves the answers for all its badges. */
const PAGE_ANSWERS = 'script[type="application/json"][data-credit-lens-results]';

/** A badge that stands in a page, with what it carries. */
export interface FoundBadge extends CarriedBadge {
  readonly element: Element;
}

/**
 * The badges of a page that name a company, drawn by our element or not: what counts is what the page says of them in
 * its markup, in the order in which the element takes it. What a script handed over as a property cannot be seen from here.
 */
export function findBadges(page: Document): FoundBadge[] {
  const answers = pageAnswers(page);
  return elementsBelow(page, BADGES)
    .slice(0, MOST)
    .map((element) => ({ element, ...carriedBy(element, answers) }))
    .filter(({ code }) => code.trim() !== '');
}

function carriedBy(badge: Element, answers: ReadonlyMap<string, string | null>): CarriedBadge {
  const code = attributeOf(badge, 'code') ?? '';
  const statement = attributeOf(badge, 'statement');
  if (statement !== null) return { code, statement: statement.trim() };
  const result = attributeOf(badge, 'result');
  if (result !== null) return { code, statement: statementIn(result) };
  const child = elementsBelow(badge, 'script[type="application/json"]').find(
    (script) => parentOf(script) === badge,
  );
  if (child !== undefined) return { code, statement: statementIn(textContentOf(child) ?? '') };
  return { code, statement: answers.get(normaliseIdentifier(code)) ?? null };
}

/** Scripts already read, so that a page of many badges parses them once. */
const read = new WeakMap<Element, { readonly text: string; readonly items: readonly unknown[] }>();

function itemsOf(script: Element): readonly unknown[] {
  const text = textContentOf(script) ?? '';
  const before = read.get(script);
  if (before?.text === text) return before.items;
  const value = parsed(text);
  const items: readonly unknown[] = Array.isArray(value) ? value : [];
  read.set(script, { text, items });
  return items;
}

/** A statement that stands alone in a text of JSON; `null` for anything else. */
function statementIn(json: string): string | null {
  const value = parsed(json);
  return typeof value === 'string' ? value.trim() : null;
}

/** What the scripts of a page say of each code: a statement, or `null` for an answer that is not signed. */
function pageAnswers(page: Document): Map<string, string | null> {
  const answers = new Map<string, string | null>();
  const add = (code: unknown, statement: string | null) => {
    const key = typeof code === 'string' ? normaliseIdentifier(code) : '';
    if (key !== '' && !answers.has(key)) answers.set(key, statement);
  };
  for (const script of elementsBelow(page, PAGE_ANSWERS)) {
    for (const item of itemsOf(script)) {
      if (typeof item === 'string') add(statedCode(item), item.trim());
      else if (typeof item === 'object' && item !== null) {
        const { key, code } = item as { key?: unknown; code?: unknown };
        add(key, null);
        add(code, null);
      }
    }
  }
  return answers;
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    // Not JSON: the element refuses it too, and draws nothing of it.
    return undefined;
  }
}
