import { objectionRequest } from '@credit-lens/sdk/contract-schema';
import { parseIdentifier } from '@credit-lens/sdk/identity';
import { receiveObjection } from '../lifecycle/receive-objection.ts';
import { servedEntry } from '../lifecycle/served-entry.ts';
import type { StoredObjection } from '../lifecycle/stored-objection.ts';
import { chinaDay, utcInstant } from '../register/calendar.ts';
import type { StoredEntry } from '../register/register-row.ts';
import type { Change, ChangeBasis } from '../store/change.ts';
import { isOpenObjection } from '../store/open-objection.ts';
import { entryEvent } from './entry-event.ts';
import { isWithheld } from './held-key.ts';
import { ProblemError } from './problems.ts';
import { readJsonBody, validate } from './read-json-body.ts';
import { refuseHiddenText } from './refuse-hidden-text.ts';
import { refusePersonalText, refusePersons } from './refuse-persons.ts';
import type { ScopedContext } from './request-scope.ts';
import { servedObjection } from './served-objection.ts';
import type { ServerContext } from './server-context.ts';

/** Most objections to one entry that may be open at once. Each is read by a person; nobody gains by the fifty-first. */
export const MOST_OPEN_OBJECTIONS = 50;

/** `POST /v1/objections`: acknowledged at once. Whether it comes from the organisation itself is for the operator to find out. */
export async function postObjection(c: ScopedContext, context: ServerContext): Promise<Response> {
  const { store } = context;
  const now = context.now();
  const body = await readJsonBody(c);
  refusePersons(body);
  refuseHiddenText(body);
  const request = validate(objectionRequest, body);
  refusePersonalText(request.proofNumber, '/proofNumber');
  const { code } = request;
  const meta = await store.meta();
  const today = chinaDay(now);
  const id = `objection-${context.randomHex(16)}`;
  const objection = await store.change({ code }, (basis): Change<StoredObjection> => {
    const entry = publicEntry(basis, request.entry, today);
    if (
      basis === null ||
      entry === null ||
      parseIdentifier(code).kind !== 'unifiedSocialCreditCode' ||
      isWithheld(basis.row, meta)
    )
      throw new ProblemError('notFound', 'No effective entry has this id and code.');
    const open = basis.objections.filter((other) => other.entry === entry.id && isOpenObjection(other));
    if (open.length >= MOST_OPEN_OBJECTIONS)
      throw new ProblemError(
        'transitionRefused',
        `tooManyOpenObjections: ${MOST_OPEN_OBJECTIONS} objections to this entry await an act; send yours when some are settled.`,
      );
    const decision = receiveObjection(request, { entry, today, at: utcInstant(now), id });
    if (decision.kind === 'refused')
      throw new ProblemError('contentRefused', `${decision.guard}: ${decision.detail}`);
    const { state, events } = decision;
    const act = { at: now, key: null };
    return {
      objections: [state],
      events: events.map((kind) => ({ ...entryEvent(kind, code, entry, act), objection: id })),
      result: state,
    };
  });
  c.header('cache-control', 'no-store');
  return c.json(servedObjection(objection), 202);
}

/** `GET /v1/objections/{id}`: the id is the key. */
export async function getObjection(c: ScopedContext, { store }: ServerContext): Promise<Response> {
  const objection = await store.objection(c.req.param('id') ?? '');
  if (objection === null) throw new ProblemError('notFound', 'No objection has this id.');
  c.header('cache-control', 'no-store');
  return c.json(servedObjection(objection));
}

/** The entry if the public sees it: of any other, nobody learns here that it exists. */
function publicEntry(basis: ChangeBasis | null, id: string, today: string): StoredEntry | null {
  const entry = basis?.row.entries.find((one) => one.id === id);
  return entry !== undefined && servedEntry(entry, { today }) !== null ? entry : null;
}
