import type { Bilingual } from '../page/language.ts';
import plans from './notices.json' with { type: 'json' };

/** Kinds of procurement, as the notices are filed. */
export const KINDS = ['works', 'goods', 'services'] as const;
export type Kind = (typeof KINDS)[number];

/** What one award notice is about, before the register gives it its organisations. */
export interface NoticePlan {
  /** Number of the project. */
  readonly id: string;
  /** Days between the notice and today. */
  readonly daysAgo: number;
  readonly category: Kind;
  readonly subject: Bilingual;
  /** Sum of the award, yuan. */
  readonly amount: number;
  /** Trades of those who bid, as they stand in registered names. */
  readonly trades: readonly string[];
  /** `bidders`: the ranking of all thirty is published; `consortium`: two firms won together. */
  readonly layout: 'plain' | 'bidders' | 'consortium';
  /** Lots, each with a winner of its own. */
  readonly lots: number;
}

/** The twenty notices, newest first. */
export const noticePlans = plans as readonly NoticePlan[];
