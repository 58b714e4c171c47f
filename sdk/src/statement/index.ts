/** Statements: signed, bound to one origin, listed in a log. Verifying asks nobody. */
export type {
  CreditStatement,
  IssuedStatement,
  StatedEntry,
  StatementKey,
  StatementKeys,
  StatementSubject,
} from '../contract/types.gen.ts';
export { STATUS_LIST_BITS } from './check-status.ts';
export { fetchStatementKeys, STATEMENT_KEYS_PATH } from './fetch-statement-keys.ts';
export type { InvalidReason } from './invalid-reason.ts';
export { checkConsistency, type LogState } from './log/check-consistency.ts';
export { checkInclusion } from './log/check-inclusion.ts';
export type { LogEvidence } from './log/check-log.ts';
export { readTreeHead, TREE_HEAD_TYPE, type TreeHead } from './log/read-tree-head.ts';
export { publishedStatementKeys } from './published-statement-keys.ts';
export { publishedWithdrawals } from './published-withdrawals.ts';
export { readStatementKeys } from './read-statement-keys.ts';
export { formatShortCode, readShortCode, shortCodeOf, shortCodeOfHash } from './short-code.ts';
export { STATEMENT_TYPE } from './statement-type.ts';
export { type StatementResult, type VerificationCircumstances, verifyStatement } from './verify-statement.ts';
