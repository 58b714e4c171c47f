import { flag, listOf, nullable, number, object, type Shape, someOf, text } from './shape.ts';

/**
 * What the card relies on in each outcome of the contract. Enumerations are texts here: a value of a newer
 * contract is shown as it came, not refused.
 */
const bilingual = object({ zh: text, en: text });
const authority = object({ id: text, name: bilingual });
const named = object({ code: text, name: text });

const entity = object({
  code: text,
  name: text,
  nameEn: nullable(text),
  formerNames: listOf(object({ name: text, until: text })),
  status: text,
  parent: nullable(named),
});

const fixedTerm = object({ until: text });
const term: Shape = (value) =>
  object({ kind: text })(value) && ((value as { kind: string }).kind !== 'fixed' || fixedTerm(value));

const entry = object({
  list: object({ id: text, name: bilingual, instrument: bilingual, polarity: text }),
  state: text,
  contested: flag,
  ground: object({ kind: text, text: bilingual }),
  severity: text,
  determinedBy: authority,
  listedBy: authority,
  publishedBy: authority,
  legalBasis: listOf(bilingual),
  decision: object({ number: text, decidedOn: text }),
  listedOn: text,
  publishedOn: text,
  term,
  repair: object({ state: text, earliestOn: nullable(text) }),
  remedy: object({ body: authority, route: bilingual, deadline: bilingual, address: nullable(text) }),
  measures: listOf(object({ text: bilingual, imposedBy: authority, discretionary: flag, applied: text })),
  mergedReports: number,
  sources: listOf(object({ name: bilingual, address: nullable(text), retrievedAt: text })),
});

const answered = { key: text, asOf: text, freshUntil: text };
const identified = {
  ...answered,
  code: text,
  codeValidity: text,
  sources: someOf(object({ name: bilingual, asOf: text, share: nullable(number) })),
};

/** The form of a result by its outcome. */
export const resultShapes: ReadonlyMap<unknown, Shape> = new Map([
  ['listed', object({ ...identified, entity, entries: someOf(entry) })],
  ['noEntry', object({ ...identified, registration: text, entity: nullable(entity) })],
  ['notCovered', object({ ...answered, code: nullable(text), reason: text })],
  ['unavailable', object({ ...answered, code: nullable(text), reason: text, retryAt: nullable(text) })],
]);
