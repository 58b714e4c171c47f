import { holdsResidentIdentity } from '@credit-lens/sdk/identity';
import contract from '@credit-lens/sdk/openapi.json' with { type: 'json' };
import { seemsPersonal } from '../lifecycle/person-in-text.ts';
import { ProblemError } from './problems.ts';

/** What fields are called in the contract. Any other name is the caller's own word, and is not repeated. */
const FIELD_NAMES: ReadonlySet<string> = new Set(
  [...JSON.stringify(contract.components.schemas).matchAll(/"([A-Za-z]+)":/g)].flatMap(
    ([, name]) => name ?? [],
  ),
);

/** Deepest nesting of a body; what this server takes has at most seven levels. */
const DEEPEST = 32;

/**
 * Refuses a body in which any text, number or name of a field is shaped like a resident identity number, wherever it
 * stands. Judged before the schema, whose complaint would come first and say less.
 *
 * @throws ProblemError `residentIdentifierRefused`, with pointers that do not repeat it; `invalidRequest` when the body
 * is nested deeper than anything that is taken.
 */
export function refusePersons(body: unknown): void {
  const pointers = new Set<string>();
  const left: { readonly value: unknown; readonly pointer: string; readonly depth: number }[] = [
    { value: body, pointer: '', depth: 0 },
  ];
  for (let next = left.pop(); next !== undefined; next = left.pop()) {
    const { value, pointer, depth } = next;
    if (depth > DEEPEST)
      throw new ProblemError('invalidRequest', `The body is nested more than ${DEEPEST} levels deep.`, [
        pointer,
      ]);
    if (typeof value === 'string' || typeof value === 'number') {
      if (holdsResidentIdentity(String(value))) pointers.add(pointer);
    } else if (typeof value === 'object' && value !== null) {
      for (const [name, field] of Object.entries(value)) {
        if (holdsResidentIdentity(name)) pointers.add(pointer);
        const known = Array.isArray(value) || FIELD_NAMES.has(name);
        left.push({ value: field, pointer: known ? `${pointer}/${name}` : pointer, depth: depth + 1 });
      }
    }
  }
  if (pointers.size > 0)
    throw new ProblemError('residentIdentifierRefused', 'Nothing of the request was kept or logged.', [
      ...pointers,
    ]);
}

/**
 * Refuses a short text of the caller's own that seems to name or reach a person: a telephone number, an address of
 * electronic mail, or the label of a form.
 *
 * @throws ProblemError `contentRefused`, which does not repeat it.
 */
export function refusePersonalText(text: string | null, pointer: string): void {
  if (text !== null && seemsPersonal(text))
    throw new ProblemError('contentRefused', 'naturalPerson: the text seems to name or reach a person.', [
      pointer,
    ]);
}
