import type { OperatorEntries } from '@credit-lens/sdk/contract';
import { entryCommand, entryProposal } from '@credit-lens/sdk/contract-schema';
import { applyEntryCommand } from '../../lifecycle/entry-machine.ts';
import { lowerGrades } from '../../lifecycle/lower-grades.ts';
import { proposeEntry } from '../../lifecycle/propose-entry.ts';
import { chinaDay, utcInstant } from '../../register/calendar.ts';
import { entryEvent } from '../entry-event.ts';
import { ProblemError } from '../problems.ts';
import { readAsOf } from '../read-as-of.ts';
import { readJsonBody, validate } from '../read-json-body.ts';
import { refuseHiddenText } from '../refuse-hidden-text.ts';
import { refusePersons } from '../refuse-persons.ts';
import type { OperatorHandler } from './as-operator.ts';
import { entryOnDay } from './entry-on-day.ts';
import { guardRefusal } from './guard-refusal.ts';
import { entryOf, heldRow, listOf, withEntry } from './held-row.ts';
import { toOperatorEntry } from './operator-entry.ts';

/** `POST /v1/admin/entries`. */
export const postEntry: OperatorHandler = async (c, scope) => {
  const body = await readJsonBody(c);
  refusePersons(body);
  refuseHiddenText(body);
  const proposal = validate(entryProposal, body);
  const { code } = proposal;
  const context = { list: listOf(proposal.list), today: chinaDay(scope.at), at: utcInstant(scope.at) };
  const { entry, merged } = await scope.store.change({ code }, (basis) => {
    const { row } = heldRow(basis, 'organisation with this code');
    const decision = proposeEntry(proposal, { ...context, row });
    if (decision.kind === 'refused') throw guardRefusal(decision);
    const { state, events } = decision;
    return {
      row: withEntry(row, state.entry),
      events: events.map((kind) => entryEvent(kind, code, state.entry, scope)),
      result: state,
    };
  });
  return c.json(toOperatorEntry(entry, code), merged ? 200 : 201);
};

/** `GET /v1/admin/entries/{id}`. */
export const getOperatorEntry: OperatorHandler = async (c, { store }) => {
  const id = c.req.param('id') ?? '';
  const found = await store.rowOfEntry(id);
  const { row, code } = heldRow(found && { row: found }, 'entry with this id');
  return c.json(toOperatorEntry(entryOf(row, id), code));
};

/** `POST /v1/admin/entries/{id}/commands`. Publishing an adverse entry may lower a published grade, never the reverse. */
export const postEntryCommand: OperatorHandler = async (c, scope) => {
  const id = c.req.param('id') ?? '';
  const body = await readJsonBody(c);
  refusePersons(body);
  refuseHiddenText(body);
  const command = validate(entryCommand, body);
  const today = chinaDay(scope.at);
  const act = { ...scope, on: command.action === 'suspend' ? command.from : command.on };
  const changed = await scope.store.change({ entry: id }, (basis) => {
    const { row, code } = heldRow(basis, 'entry with this id');
    const before = entryOf(row, id);
    const decision = applyEntryCommand(before, command, { list: listOf(before.list.id), row, today });
    if (decision.kind === 'refused') throw guardRefusal(decision);
    const { state, events } = decision;
    const written = withEntry(row, state);
    const grades =
      command.action === 'publish'
        ? lowerGrades(written, state, today)
        : { records: row.records, lowered: [] };
    return {
      row: { ...written, records: grades.records },
      events: [
        ...events.map((kind) => entryEvent(kind, code, state, act)),
        ...grades.lowered.map((record) => ({ ...entryEvent('gradeLowered', code, state, scope), record })),
      ],
      result: toOperatorEntry(state, code),
    };
  });
  return c.json(changed);
};

/** `GET /v1/admin/entities/{code}/entries`: every state, newest decision first. */
export const getOperatorEntries: OperatorHandler = async (c, { store, at }) => {
  const day = readAsOf(c, at);
  const asked = c.req.param('code') ?? '';
  const found = (await store.rowsByKeys([asked])).get(asked);
  const { row, code } = heldRow(found && { row: found }, 'organisation with this code');
  if (code !== asked)
    throw new ProblemError('notFound', 'This is a number from before 2015: give the unified code.');
  const acts = day === undefined ? [] : await store.eventsOf(code);
  const entries = row.entries
    .flatMap((entry) => (day === undefined ? entry : (entryOnDay(entry, day, acts) ?? [])))
    .sort((one, other) => other.decision.decidedOn.localeCompare(one.decision.decidedOn));
  return c.json({ entries: entries.map((entry) => toOperatorEntry(entry, code)) } satisfies OperatorEntries);
};
