import { holdsResidentIdentity } from '@credit-lens/sdk/identity';
import { seemsPersonal } from '../lifecycle/person-in-text.ts';
import { ProblemError } from './problems.ts';
import { textsWithin } from './texts-within.ts';

/**
 * Refuses a body in which any text, number or name of a field is shaped like a resident identity number, wherever it
 * stands. Judged before the schema, whose complaint would come first and say less.
 *
 * @throws ProblemError `residentIdentifierRefused`, with pointers that do not repeat it; `invalidRequest` when the body
 * is nested deeper than anything that is taken.
 */
export function refusePersons(body: unknown): void {
  const pointers = new Set<string>();
  for (const { text, pointer } of textsWithin(body)) if (holdsResidentIdentity(text)) pointers.add(pointer);
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
