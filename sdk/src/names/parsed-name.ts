import type { FormKind } from './data/forms.ts';

/** How a name ends: `有限公司`, `厂`, `合作社`. */
export interface LegalForm {
  /** What kind of legal form it is. */
  readonly kind: FormKind;
  /** As written, simplified, without 集团. */
  readonly written: string;
}

/** Where a name says its place. */
export interface NamedPlace {
  /** From the widest division to the narrowest, without 省 and 市: `['浙江', '杭州', '西湖区']`. */
  readonly divisions: readonly string[];
  /** In front, or in brackets after the brand or the trade. */
  readonly isBracketed: boolean;
}

/**
 * A name by its parts, in the order of the Provisions on the Administration of Enterprise Names, art. 6: place, brand
 * (字号), trade, legal form. All text is folded (see `foldName`). What cannot be told apart stays in the brand.
 */
export interface ParsedName {
  /** Null when the name says none. */
  readonly place: NamedPlace | null;
  /** The part that makes the name this firm's. Empty when nothing is left for it. */
  readonly brand: string;
  /** What the firm deals in, or empty. */
  readonly trade: string;
  /** The word 集团 (group) stands at the end of the name: a firm of its own beside one without it. */
  readonly isGroup: boolean;
  /** Null in short names: `杭州子虚科技`. */
  readonly form: LegalForm | null;
  /** What follows the firm's own name in that of a branch: `宁波分公司`. Null when it is none. */
  readonly branch: string | null;
}
