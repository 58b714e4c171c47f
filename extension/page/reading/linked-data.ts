import { parseIdentifier } from '@credit-lens/sdk/identity';
import { latinNameBehindLabel } from './latin-name.ts';
import vocabulary from './linked-data.json' with { type: 'json' };
import { nameKey } from './name-key.ts';
import { namesBehindLabel } from './registered-name.ts';

/** What a script of linked data says of an organisation. */
export type Stated =
  | { readonly kind: 'code'; readonly key: string; readonly validity: 'valid' | 'nonconforming' }
  | { readonly kind: 'name'; readonly key: string; readonly text: string };

/** Characters of a script that is read: beside it a product catalogue, not a statement about a seller. */
const LONGEST_SCRIPT = 200_000;
/** Objects looked at in one script, and levels of nesting. */
const MOST_OBJECTS = 2_000;
const DEEPEST = 24;
/** Statements taken from one script. */
const MOST_STATEMENTS = 200;

const ORGANISATIONS: ReadonlySet<string> = new Set(vocabulary.organisationTypes);

/**
 * Reads codes and legal names of organisations out of JSON-LD: single objects, arrays, graphs, a product's seller.
 * Persons are passed over with all that hangs on them. Text that is no JSON says nothing.
 */
export function readLinkedData(script: string): Stated[] {
  if (script.length > LONGEST_SCRIPT) return [];
  const root = parse(script);
  const stated = new Map<string, Stated>();
  const stack: { value: unknown; depth: number }[] = [{ value: root, depth: 0 }];
  for (let objects = 0; objects < MOST_OBJECTS && stated.size < MOST_STATEMENTS; objects++) {
    const next = stack.pop();
    if (next === undefined) break;
    const { value, depth } = next;
    if (typeof value !== 'object' || value === null || depth > DEEPEST) continue;
    if (!Array.isArray(value)) {
      if (typesOf(value).includes('Person')) continue;
      for (const statement of statementsOf(value))
        stated.set(`${statement.kind} ${statement.key}`, statement);
    }
    for (const child of Object.values(value).reverse()) stack.push({ value: child, depth: depth + 1 });
  }
  return [...stated.values()];
}

function parse(script: string): unknown {
  try {
    return JSON.parse(script);
  } catch {
    // Pages carry broken scripts; one that cannot be read states nothing, and there is nobody to tell.
    return null;
  }
}

/** An own property: a page's `__proto__` must not stand in for one. */
function own(object: object, property: string): unknown {
  return Object.hasOwn(object, property) ? (object as Record<string, unknown>)[property] : undefined;
}

function typesOf(object: object): string[] {
  const type = own(object, '@type');
  return (Array.isArray(type) ? type : [type])
    .filter((name) => typeof name === 'string')
    .map((name) => name.replace(/^.*[/:#]/, ''));
}

function statementsOf(object: object): Stated[] {
  const isOrganisation = typesOf(object).some((type) => ORGANISATIONS.has(type));
  const found: Stated[] = [];
  for (const property of vocabulary.codeProperties) {
    if (!isOrganisation && property !== 'taxID') continue;
    for (const text of textsOf(own(object, property))) {
      const identifier = parseIdentifier(text);
      if (identifier.kind !== 'unifiedSocialCreditCode') continue;
      found.push({ kind: 'code', key: identifier.code, validity: identifier.validity });
    }
  }
  for (const property of vocabulary.nameProperties) {
    if (!isOrganisation && property !== 'legalName') continue;
    for (const text of textsOf(own(object, property))) {
      const span = namesBehindLabel(text, 0, text.length)[0] ?? latinNameBehindLabel(text, 0, text.length);
      if (span === null || text.trim().length > span.end - span.start) continue;
      const key = nameKey(text);
      if (key !== null) found.push({ kind: 'name', key, text: text.trim() });
    }
  }
  return found;
}

/** A text, several, or the `value` of a PropertyValue. */
function textsOf(value: unknown): string[] {
  return (Array.isArray(value) ? value.slice(0, 20) : [value]).flatMap((one: unknown) => {
    const text = typeof one === 'object' && one !== null ? own(one, 'value') : one;
    return typeof text === 'string' && text.length <= 400 ? [text] : [];
  });
}
