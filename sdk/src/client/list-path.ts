import { holdsResidentIdentity } from '../identity/resident-identity.ts';
import { localProblem } from './local-problem.ts';

/** The id of a list (contract, `ListId`). */
const LIST_ID = /^[A-Z][A-Za-z0-9-]{1,23}$/;

/**
 * Where a list of the catalogue is. A text that cannot be the id of one never gets into an address, where servers
 * and proxies would log it.
 *
 * @throws ProblemError of status 404
 */
export function listPath(id: string): string {
  if (LIST_ID.test(id) && !holdsResidentIdentity(id)) return `/v1/reference/lists/${id}`;
  throw localProblem({
    code: 'notFound',
    status: 404,
    title: 'No such list',
    detail: 'The text given is not the id of a list. It was not sent.',
    action: 'See `lists()` for the ids.',
  });
}
