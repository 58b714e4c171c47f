/** The schemas behind the contract, for servers that validate with them. The SDK itself carries types only. */
export { entryState, eventPage, eventQuery, operatorEntry, registerEvent } from './admin/admin-answers.ts';
export { entryCommand, entryProposal, objectionCommand } from './admin/entry-commands.ts';
export { recordAccepted, recordSubmission } from './admin/record-submission.ts';
export {
  apiKey,
  apiKeyAudiences,
  apiKeyCreated,
  apiKeyRequest,
  PERMITTED_PURPOSES,
  REFUSED_PURPOSES,
} from './api-key.ts';
export { changePage, changeQuery, publicChange } from './change.ts';
export { coverage, coveragePredicate } from './coverage.ts';
export { entity, entityKind, unifiedSocialCreditCode } from './entity.ts';
export { authority } from './list.ts';
export { listEntry } from './list-entry.ts';
export { listedSet } from './listed.ts';
export { OBJECTION_DAYS, objection, objectionRequest, operatorObjection } from './objection.ts';
export { health, problem } from './problem.ts';
export { creditRecord } from './record/credit-record.ts';
export { asOfQuery, recordsResult } from './record/records-result.ts';
export { referenceKinds } from './reference/kinds.ts';
export { creditList } from './reference/list.ts';
export { regulationQuery } from './reference/regulation.ts';
export { lookupRequest, lookupResponse, lookupResult, MAX_BATCH } from './result.ts';
export { MAX_CANDIDATES, searchRequest, searchResponse } from './search.ts';
export { consistencyQuery, inclusionQuery } from './statement/keys-and-log.ts';
export {
  creditStatement,
  MAX_STATEMENTS,
  statementQuery,
  statementRequest,
} from './statement/statement.ts';
