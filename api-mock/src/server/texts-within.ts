import contract from '@credit-lens/sdk/openapi.json' with { type: 'json' };
import { ProblemError } from './problems.ts';

/** What fields are called in the contract. Any other name is the caller's own word, and is not repeated. */
const FIELD_NAMES: ReadonlySet<string> = new Set(
  [...JSON.stringify(contract.components.schemas).matchAll(/"([A-Za-z]+)":/g)].flatMap(
    ([, name]) => name ?? [],
  ),
);

/** Deepest nesting of a body; what this server takes has at most seven levels. */
const DEEPEST = 32;

/** A text, a number or the name of a field within a body. */
interface TextWithin {
  readonly text: string;
  /** JSON pointer to where it stands, or to what holds it; repeats no word of the caller's own. */
  readonly pointer: string;
}

/**
 * Every text, number and name of a field of a body, wherever it stands.
 *
 * @throws ProblemError `invalidRequest` when the body is nested deeper than anything that is taken.
 */
export function* textsWithin(body: unknown): Generator<TextWithin> {
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
      yield { text: String(value), pointer };
    } else if (typeof value === 'object' && value !== null) {
      for (const [name, field] of Object.entries(value)) {
        yield { text: name, pointer };
        const known = Array.isArray(value) || FIELD_NAMES.has(name);
        left.push({ value: field, pointer: known ? `${pointer}/${name}` : pointer, depth: depth + 1 });
      }
    }
  }
}
