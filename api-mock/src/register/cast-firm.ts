import type { Affiliate, Entity } from '@credit-lens/sdk/contract';
import type { EntryPlan } from './entry-plan.ts';
import type { RecordPlan } from './record-plan.ts';

/** A hand-composed firm: one situation that pages, demonstrations and tests can rely on. */
export interface CastFirm {
  /** Name of the situation; stable. */
  readonly role: string;
  readonly name: string;
  readonly nameEn: string | null;
  /** Division of GB/T 2260, one of `regions.json`. */
  readonly region: string;
  /** First two characters of the code; `91`, an enterprise, unless told. */
  readonly category?: string;
  readonly kind?: Entity['kind'];
  readonly ownership?: Entity['ownership'];
  readonly status?: Entity['status'];
  readonly registeredOn?: string;
  readonly entries?: readonly EntryPlan[];
  /** Bears no unified code. */
  readonly uncoded?: true;
  /** Its code carries a wrong check character. */
  readonly nonconforming?: true;
  /** Bore legacy numbers before the unified code. */
  readonly legacy?: true;
  readonly formerNames?: Entity['formerNames'];
  /** Role of the firm that this one is a branch of. */
  readonly branchOf?: string;
  /** Other firms that this one is linked to, by role. The link stands in both files, and nothing follows from it. */
  readonly affiliates?: readonly { readonly role: string; readonly relation: Affiliate['relation'] }[];
  readonly records?: readonly RecordPlan[];
}
