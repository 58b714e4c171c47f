import type { RecordAccepted } from '@credit-lens/sdk/contract';
import { recordSubmission } from '@credit-lens/sdk/contract-schema';
import { admitKind, type IntakeRefusal } from '../../intake/information-class.ts';
import { intakeRecord } from '../../intake/intake-record.ts';
import { chinaDay, utcInstant } from '../../register/calendar.ts';
import type { StoredRecord } from '../../register/register-row.ts';
import type { NewEvent } from '../../store/change.ts';
import { ProblemError } from '../problems.ts';
import { readJsonBody, validate } from '../read-json-body.ts';
import { refuseHiddenText } from '../refuse-hidden-text.ts';
import { refusePersons } from '../refuse-persons.ts';
import type { OperatorHandler } from './as-operator.ts';
import { heldRow } from './held-row.ts';
import { proposeParent } from './propose-parent.ts';

/** `POST /v1/admin/records`. */
export const postRecord: OperatorHandler = async (c, scope) => {
  const body = await readJsonBody(c);
  refusePersons(body);
  refuseHiddenText(body);
  const submission = validate(recordSubmission, body);
  // Before anybody is looked for: what is never taken in is refused of every organisation, held here or not.
  const kind = admitKind(submission.type);
  if ('rule' in kind) throw intakeProblem(kind);
  const { code } = submission;
  const accepted = await scope.store.change({ code }, (basis) => {
    const { row } = heldRow(basis, 'organisation with this code');
    const intake = intakeRecord(submission, row, scope.at);
    if (intake.kind === 'refused') throw intakeProblem(intake);
    const { stored, merged, served, events } = intake;
    const { id } = stored.record;
    return {
      row: { ...row, records: withRecord(row.records, stored) },
      events: events.map(
        (kind): NewEvent => ({
          at: utcInstant(scope.at),
          on: chinaDay(scope.at),
          kind,
          code,
          list: null,
          entry: null,
          objection: null,
          record: id,
          key: scope.key,
        }),
      ),
      result: { id, merged, served, record: stored.record } satisfies RecordAccepted,
    };
  });
  if (accepted.served) await proposeParent(code, accepted.record, scope);
  return c.json(accepted, accepted.merged ? 200 : 201);
};

function intakeProblem({ rule, detail }: IntakeRefusal): ProblemError {
  return new ProblemError('contentRefused', `${rule}: ${detail}`);
}

/** The records with one more, or with the one of the same id as it is now. */
function withRecord(records: readonly StoredRecord[], stored: StoredRecord): StoredRecord[] {
  const { id } = stored.record;
  return records.some(({ record }) => record.id === id)
    ? records.map((one) => (one.record.id === id ? stored : one))
    : [...records, stored];
}
