import { objectionCommand } from '@credit-lens/sdk/contract-schema';
import { applyObjectionCommand } from '../../lifecycle/objection-machine.ts';
import { chinaDay } from '../../register/calendar.ts';
import { entryEvent } from '../entry-event.ts';
import { ProblemError } from '../problems.ts';
import { readJsonBody, validate } from '../read-json-body.ts';
import { refuseHiddenText } from '../refuse-hidden-text.ts';
import { refusePersons } from '../refuse-persons.ts';
import { objectionForOperator } from '../served-objection.ts';
import type { OperatorHandler } from './as-operator.ts';
import { guardRefusal } from './guard-refusal.ts';
import { entryOf, heldRow, withEntry } from './held-row.ts';

/** `GET /v1/admin/objections`: the open ones, oldest first. */
export const getObjections: OperatorHandler = async (c, { store }) =>
  c.json({ objections: (await store.openObjections()).map(objectionForOperator) });

/** `POST /v1/admin/objections/{id}/commands`: the objection and its entry change together. */
export const postObjectionCommand: OperatorHandler = async (c, scope) => {
  const id = c.req.param('id') ?? '';
  const body = await readJsonBody(c);
  refusePersons(body);
  refuseHiddenText(body);
  const command = validate(objectionCommand, body);
  const today = chinaDay(scope.at);
  const changed = await scope.store.change({ objection: id }, (basis) => {
    const { row, code } = heldRow(basis, 'objection with this id');
    const objection = basis?.objections.find((one) => one.id === id);
    if (objection === undefined)
      throw new ProblemError('notFound', 'The register has no objection with this id.');
    const entry = entryOf(row, objection.entry);
    const others = (basis?.objections ?? []).filter((one) => one.entry === entry.id && one.id !== id);
    const decision = applyObjectionCommand(objection, command, { entry, others, today });
    if (decision.kind === 'refused') throw guardRefusal(decision);
    const { state, events } = decision;
    return {
      row: withEntry(row, state.entry),
      objections: [state.objection],
      events: events.map((kind) => ({
        ...entryEvent(kind, code, entry, { ...scope, on: command.on }),
        objection: id,
      })),
      result: state.objection,
    };
  });
  return c.json(objectionForOperator(changed));
};
