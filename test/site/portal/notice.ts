import type { RegisterRow } from '../../../api-mock/src/register/register-row.ts';
import type { NoticePlan } from './notice-plan.ts';

export type Organisation = RegisterRow['entity'];

/** One who bid, in order of rank. */
export interface Bidder {
  readonly organisation: Organisation;
  /** Offer in yuan. */
  readonly offer: number;
  /** Whether the notice prints the code, as it does for candidates for the award, or the registered name alone. */
  readonly codePrinted: boolean;
}

/** An award notice with its organisations. */
export interface Notice extends NoticePlan {
  /** Day of publication, YYYY-MM-DD. */
  readonly publishedOn: string;
  readonly buyer: Organisation;
  readonly agency: Organisation;
  /** One winner per lot; in the consortium the leader and the member; or all bidders by rank. */
  readonly bidders: readonly Bidder[];
}
