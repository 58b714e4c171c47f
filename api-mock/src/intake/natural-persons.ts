import { seemsPersonal } from '../lifecycle/person-in-text.ts';

/** Keys under which people are named or reached. The contract has none of them where they are not an organisation's. */
const PERSON_KEYS =
  /^(?:.*(?:representative|official|judge|clerk|shareholder|director|manager|contact|person)(?:name)?|(?:full|first|last|sur|given)_?name|姓名|phone|telephone|mobile|tel|e?mail|id_?(?:number|card|no)|resident.*|identity.*|birth.*|gender|sex|ethnicity)$/i;

/** Every text in a value, keys aside, numbers as they are written. */
function* textsIn(value: unknown): Generator<string> {
  if (typeof value === 'string') yield value;
  else if (typeof value === 'number') yield String(value);
  else if (typeof value === 'object' && value !== null)
    for (const inner of Object.values(value)) yield* textsIn(inner);
}

/** Whether any text in a record seems to name a natural person. */
export function speaksOfPerson(record: unknown): boolean {
  for (const text of textsIn(record)) if (seemsPersonal(text)) return true;
  return false;
}

/** Whether a value holds, at any depth, a key that people are named under. */
export function hasPersonKey(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false;
  if (Array.isArray(value)) return value.some(hasPersonKey);
  return Object.entries(value).some(
    ([key, inner]) => PERSON_KEYS.test(key) || seemsPersonal(key) || hasPersonKey(inner),
  );
}

/** Whether what was handed in has a key, at any depth, that its form does not have. `kept` is what the form made of it. */
export function hasStrayKey(handedIn: unknown, kept: unknown): boolean {
  if (typeof handedIn !== 'object' || handedIn === null) return false;
  const form: Record<string, unknown> = typeof kept === 'object' && kept !== null ? { ...kept } : {};
  return Object.entries(handedIn).some(
    ([key, value]) => !Object.hasOwn(form, key) || hasStrayKey(value, form[key]),
  );
}
