import type { ReferenceKind } from '../contract/reference-kinds.ts';
import { holdsResidentIdentity } from '../identity/resident-identity.ts';
import { localProblem } from './local-problem.ts';

/** The id of a row of the catalogue: of a list (contract, `ListId`) or of any other kind. */
const ROW_ID = /^[A-Za-z0-9][A-Za-z0-9-]{1,79}$/;

/**
 * Where a row of the catalogue is. A text that cannot be the id of one never gets into an address, where servers
 * and proxies would log it.
 *
 * @throws ProblemError of status 404
 */
export function itemPath(kind: ReferenceKind, id: string): string {
  if (ROW_ID.test(id) && !holdsResidentIdentity(id)) return `/v1/reference/${kind}/${id}`;
  throw localProblem({
    code: 'notFound',
    status: 404,
    title: 'No such row of the catalogue',
    detail: `The text given is not the id of a row of ${kind}. It was not sent.`,
    action: `See \`reference('${kind}')\` for the ids.`,
  });
}
