import type { StatementKeys } from '@credit-lens/sdk/contract';
import { publishedStatementKeys, publishedWithdrawals } from '@credit-lens/sdk/statement';
import type { BadgeFinding, CarriedBadge } from './badge-finding.ts';
import { type BadgeCircumstances, checkBadge } from './check-badge.ts';

/** What the badges of a page are held against. */
export interface PageCircumstances extends Omit<BadgeCircumstances, 'keys' | 'withdrawn'> {
  /** The signed manifest on this device; `null`: there is none, or it is too old to say anything. */
  readonly document: string | null;
}

/** What the manifest that was read last says of statements: a page of many badges asks in several messages. */
let last: {
  readonly document: string;
  readonly keys: StatementKeys | null;
  readonly withdrawn: ReadonlySet<number>;
} | null = null;

/** Checks the badges of a page, with the keys that the snapshot of the followed server brought along. */
export async function checkBadges(
  badges: readonly CarriedBadge[],
  { document, ...circumstances }: PageCircumstances,
): Promise<BadgeFinding[]> {
  if (document !== null && last?.document !== document)
    last = {
      document,
      keys: publishedStatementKeys(document),
      withdrawn: publishedWithdrawals(document),
    };
  const { keys, withdrawn } = (document === null ? null : last) ?? {
    keys: null,
    withdrawn: new Set<number>(),
  };
  return Promise.all(badges.map((badge) => checkBadge(badge, { ...circumstances, keys, withdrawn })));
}
