import type { BadgeAnswer } from '@credit-lens/widget/view';
import type { Language } from '../lens/settings.ts';

/** A badge of a page, as far as it is checked. */
export interface CarriedBadge {
  /** The code it stands beside, as the page wrote it. */
  readonly code: string;
  /** The signed statement that came with the page, in compact form; `null`: what it shows is not signed. */
  readonly statement: string | null;
}

/**
 * What is wrong with a badge. None of it says anything of the company.
 *
 * - `forged`: the signature does not fit, or the key is none of the followed server's.
 * - `copied`: made for the pages of another site.
 * - `expired`, `notYetValid`: by the clock of this device.
 * - `withdrawn`: genuine, but the followed server took it back before its end.
 * - `stale`: genuine, but the later list on this device says otherwise.
 * - `otherCompany`: genuine, about another code than the badge names.
 * - `otherIssuer`: made by another server than the one that is followed, whose keys are not here.
 * - `unreadable`: no whole statement.
 * - `unsigned`: nothing but the page vouches for what it shows.
 */
export type BadgeProblem =
  | 'forged'
  | 'copied'
  | 'expired'
  | 'notYetValid'
  | 'withdrawn'
  | 'stale'
  | 'otherCompany'
  | 'otherIssuer'
  | 'unreadable'
  | 'unsigned';

/** What a statement says whose signature holds. */
export interface GenuineStatement {
  readonly code: string;
  readonly answer: BadgeAnswer;
  /** Address of the server that made it. */
  readonly issuer: string;
  /** The origin whose pages may show it. */
  readonly audience: string;
  readonly from: string;
  readonly until: string;
  readonly shortCode: string;
}

/** What came of checking one badge. */
export interface BadgeFinding {
  /** `unchecked`: this device has no keys now, or cannot check such a signature. */
  readonly kind: 'verified' | 'unchecked' | BadgeProblem;
  readonly genuine: GenuineStatement | null;
  /** Of a stale one: what the list on this device says instead, and as of when. */
  readonly device: { readonly outcome: 'listed' | 'noEntry'; readonly asOf: string } | null;
}

/** The worker's answer to `checkBadges`, in the order asked. */
export interface BadgeFindings {
  readonly findings: readonly BadgeFinding[];
  readonly language: Language;
}
