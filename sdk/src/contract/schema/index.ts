/** The schemas behind the contract, for servers that validate with them. The SDK itself carries types only. */
export { coverage, coveragePredicate } from './coverage.ts';
export { entity, entityKind, unifiedSocialCreditCode } from './entity.ts';
export { authority } from './list.ts';
export { listEntry } from './list-entry.ts';
export { listedSet } from './listed.ts';
export { health, problem } from './problem.ts';
export { referenceKinds } from './reference/kinds.ts';
export { creditList } from './reference/list.ts';
export { regulationQuery } from './reference/regulation.ts';
export { lookupRequest, lookupResponse, lookupResult, MAX_BATCH } from './result.ts';
export { MAX_CANDIDATES, searchRequest, searchResponse } from './search.ts';
