import type { ApiKey, ApiKeyCreated, ApiKeys, RegisterEvent } from '@credit-lens/sdk/contract';
import { apiKeyAudiences, apiKeyRequest, PERMITTED_PURPOSES } from '@credit-lens/sdk/contract-schema';
import { chinaDay, utcInstant } from '../../register/calendar.ts';
import type { NewEvent } from '../../store/change.ts';
import { ProblemError } from '../problems.ts';
import { readJsonBody, validate } from '../read-json-body.ts';
import { refuseHiddenText } from '../refuse-hidden-text.ts';
import { refusePersonalText, refusePersons } from '../refuse-persons.ts';
import { secretHash } from '../secret-hash.ts';
import { isOrigin } from '../statements/is-origin.ts';
import type { OperatorHandler, OperatorScope } from './as-operator.ts';

/** `POST /v1/admin/keys`: the secret is in this answer, and nowhere else ever again. */
export const postKey: OperatorHandler = async (c, scope) => {
  const body = await readJsonBody(c);
  refusePersons(body);
  refuseHiddenText(body);
  const asked = validate(apiKeyRequest, body);
  refusePersonalText(asked.label, '/label');
  const purpose = PERMITTED_PURPOSES.find((permitted) => permitted === asked.purpose);
  if (purpose === undefined)
    throw new ProblemError('purposeRefused', `No key is given for ${asked.purpose}.`, ['/purpose']);
  const key: ApiKey = {
    id: `key-${scope.randomHex(8)}`,
    purpose,
    label: asked.label,
    audiences: requireOrigins(asked.audiences),
    ...(asked.origins === undefined ? {} : { origins: asked.origins }),
    createdAt: utcInstant(scope.at),
    revokedAt: null,
  };
  const secret = `${asked.origins === undefined ? 'cl' : 'clp'}_${scope.randomHex(24)}`;
  await scope.store.addKey(key, secretHash(secret), eventOf('keyCreated', key.id, scope));
  return c.json({ ...key, secret } satisfies ApiKeyCreated, 201);
};

/** `GET /v1/admin/keys`. */
export const getKeys: OperatorHandler = async (c, { store }) =>
  c.json({ keys: await store.keys() } satisfies ApiKeys);

/** `POST /v1/admin/keys/{id}/revoke`. A second time changes nothing. */
export const postRevocation: OperatorHandler = async (c, scope) => {
  const id = c.req.param('id') ?? '';
  const key = await scope.store.revokeKey(id, utcInstant(scope.at), eventOf('keyRevoked', id, scope));
  if (key === null) throw new ProblemError('notFound', 'No key has this id.');
  return c.json(key);
};

/** `POST /v1/admin/keys/{id}/audiences`: in place of those before. */
export const postAudiences: OperatorHandler = async (c, scope) => {
  const id = c.req.param('id') ?? '';
  const body = await readJsonBody(c);
  refusePersons(body);
  refuseHiddenText(body);
  const audiences = requireOrigins(validate(apiKeyAudiences, body).audiences);
  const key = await scope.store.setKeyAudiences(id, audiences, eventOf('keyAudiencesSet', id, scope));
  if (key === null) throw new ProblemError('notFound', 'No key has this id.');
  return c.json(key);
};

function requireOrigins(audiences: readonly string[]): string[] {
  const wrong = audiences.flatMap((audience, at) => (isOrigin(audience) ? [] : [`/audiences/${at}`]));
  if (wrong.length > 0)
    throw new ProblemError('invalidRequest', 'An audience is no origin as browsers write it.', wrong);
  return [...new Set(audiences)];
}

function eventOf(kind: RegisterEvent['kind'], key: string, { at }: OperatorScope): NewEvent {
  return {
    at: utcInstant(at),
    on: chinaDay(at),
    kind,
    code: null,
    list: null,
    entry: null,
    objection: null,
    record: null,
    key,
  };
}
