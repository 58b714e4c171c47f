import { readObjection } from '../contract/read-objection.ts';
import { AlienValue } from '../contract/reader.ts';
import type { Objection, ObjectionRequest } from '../contract/types.gen.ts';
import { parseIdentifier } from '../identity/parse-identifier.ts';
import { holdsResidentIdentity } from '../identity/resident-identity.ts';
import type { Client } from './client.ts';
import type { CallOptions } from './credit-client.ts';
import { localProblem, residentIdentityProblem } from './local-problem.ts';
import { readAnswer } from './read-answer.ts';

/**
 * Objects to one entry. Sends what an objection consists of and nothing else that the caller's object may hold, and
 * sends it once: a repetition would be an objection of its own.
 *
 * @throws CreditLensError; after a `NetworkError` nobody knows whether it arrived
 *
 * @example
 * import { createClient } from '@credit-lens/sdk/client';
 * import { lookup } from '@credit-lens/sdk/lookup';
 * import { submitObjection } from '@credit-lens/sdk/objections';
 *
 * const client = createClient({ baseUrl: 'http://127.0.0.1:8787' });
 * const result = await lookup(client, '91330106FAKE000133');
 * if (result.outcome === 'listed') {
 *   const { state, suspendsPublication } = await submitObjection(client, {
 *     code: result.code,
 *     entry: result.entries[0]?.id ?? '',
 *     grounds: ['obligationFulfilled'],
 *     from: 'listedOrganisation',
 *     proofNumber: null,
 *   });
 *   console.log(state, suspendsPublication); // → received false
 * }
 */
export async function submitObjection(
  client: Client,
  { code, entry, grounds, from, proofNumber = null }: ObjectionRequest,
  { signal }: CallOptions = {},
): Promise<Objection> {
  signal?.throwIfAborted();
  for (const [name, text] of Object.entries({ code, entry, proofNumber })) {
    if (text !== null && holdsResidentIdentity(String(text))) {
      throw residentIdentityProblem(
        name,
        'Objections name organisations, entries and documents, and no person.',
      );
    }
  }
  const identifier = parseIdentifier(String(code));
  if (identifier.kind !== 'unifiedSocialCreditCode') throw malformedCode();
  const answer = await client.send({
    method: 'POST',
    path: '/v1/objections',
    json: { code: identifier.code, entry, grounds, from, proofNumber },
    isRepeatable: false,
    signal,
  });
  return readAnswer(answer, (value) => {
    const objection = readObjection(value);
    if (objection.code === identifier.code && objection.entry === entry) return objection;
    throw new AlienValue('the objection that was made', objection.id).within('id');
  });
}

function malformedCode(): Error {
  return localProblem({
    code: 'malformedCode',
    status: 400,
    title: 'Not a unified social credit code',
    detail: 'The code is not a unified social credit code. Nothing was sent.',
    action: 'Give the code of the organisation that the entry is about, 18 characters.',
    pointers: ['/code'],
  });
}
