import type { StatementKeyRing } from '../statements/statement-key-ring.ts';
import type { Store } from '../store/store.ts';
import type { Operator } from './admin/operator-key.ts';
import type { ChangeFeed } from './changes/change-feed.ts';

/** What every operation of a server stands on. */
export interface ServerContext {
  readonly store: Store;
  readonly now: () => Date;
  /** Public changes, for those who wait for them. */
  readonly feed: ChangeFeed;
  /** Who may use `/v1/admin`; null: nobody. */
  readonly operator: Operator | null;
  /** Whether look-ups need a key with a purpose. */
  readonly requireKeys: boolean;
  /** Whether five penalised outlets propose their parent, by a rule that is a draft on hold. */
  readonly chainRule: boolean;
  /** What statements, their status and their log are signed with. */
  readonly statementKeys: StatementKeyRing;
  /** Hexadecimal digits that nobody can guess, two for each byte asked for. */
  readonly randomHex: (bytes: number) => string;
}
