import type {
  BilingualText,
  EntryState,
  ListEntry,
  PersonTerm,
  QualityFlag,
  RepairStep,
} from '@credit-lens/sdk/contract';
import type { Removal } from './register-row.ts';

/** What one portal was found to say of an entry, where that is not drawn by its share. */
export interface PlannedFinding {
  readonly source: string;
  readonly finding: 'shown' | 'notShown' | 'differs';
  readonly detail?: BilingualText;
}

/** How far a repair has come. */
export interface PlannedRepair {
  readonly step: RepairStep;
  /** Days since the correction was verified; the five days of the decision count from then. */
  readonly verifiedDaysAgo?: number;
  readonly refused?: true;
  readonly courseTaken?: true;
}

/**
 * What differs from entry to entry; everything else follows from the list. Days count from the register's date:
 * `…DaysAgo` back, `endsIn` forward, negative once it is over.
 */
export interface EntryPlan {
  readonly list: string;
  readonly listedDaysAgo: number;
  readonly state?: EntryState;
  readonly contested?: boolean;
  /** `{ endsIn }`: days until the last day of a fixed term. */
  readonly term?: 'openEnded' | 'notStated' | { readonly endsIn: number };
  /** Which of the list's grounds. */
  readonly ground?: number;
  readonly severity?: ListEntry['severity'];
  /** Yuan that the decision states, and of what. */
  readonly amount?: { readonly value: number; readonly of: BilingualText };
  /** When prior notice was given, where that is known of this one entry. */
  readonly noticeDaysAgo?: number;
  readonly personTerms?: readonly (Omit<PersonTerm, 'until'> & { readonly endsIn: number | null })[];
  readonly repair?: PlannedRepair;
  readonly suspension?: {
    readonly fromDaysAgo: number;
    readonly endsIn: number | null;
    readonly reason: BilingualText;
  };
  /** Since when the duty is fulfilled. It takes no entry off a list by itself. */
  readonly fulfilledDaysAgo?: number;
  readonly mergedReports?: number;
  readonly removal?: { readonly daysAgo: number; readonly reason: Removal['reason'] };
  readonly findings?: readonly PlannedFinding[];
  /** A day of decision that cannot be so, as a source gives it. */
  readonly wrongDecisionDay?: string;
  /** What cannot be seen from the entry alone, such as a name that is too long. */
  readonly quality?: readonly QualityFlag[];
}
