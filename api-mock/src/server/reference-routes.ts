import type { RegulationCollection } from '@credit-lens/sdk/contract';
import { regulationQuery } from '@credit-lens/sdk/contract-schema';
import { type ReferenceKind, referenceCatalogue } from '../catalogue/reference-catalogue.ts';
import { regulationsAt } from '../catalogue/regulations-at.ts';
import { ProblemError } from './problems.ts';
import { validate } from './read-json-body.ts';
import type { ScopedContext } from './request-scope.ts';
import { respondReference } from './respond-reference.ts';

/** The kinds of reference data. */
export const kinds = Object.keys(referenceCatalogue) as readonly ReferenceKind[];

/** `GET /v1/reference/{kind}`. */
export function getReference(c: ScopedContext, kind: ReferenceKind, now: Date): Response {
  return respondReference(c, kind === 'regulations' ? regulationsFor(c) : referenceCatalogue[kind], now);
}

/** `GET /v1/reference/{kind}/{id}`. */
export function getReferenceItem(c: ScopedContext, kind: ReferenceKind, now: Date): Response {
  const id = c.req.param('id');
  const row = referenceCatalogue[kind].items.find((item) => item.id === id);
  if (row === undefined) throw new ProblemError('notFound', `No row of ${kind} has this id.`);
  return respondReference(c, row, now);
}

/** `GET /v1/reference/` with a kind that there is not. */
export function refuseKind(): never {
  throw new ProblemError(
    'notFound',
    `There is no such kind of reference data; there are ${kinds.join(', ')}.`,
  );
}

function regulationsFor(c: ScopedContext): RegulationCollection {
  const query = validate(regulationQuery, c.req.query(), 'query');
  return { items: regulationsAt(referenceCatalogue.regulations.items, query) };
}
