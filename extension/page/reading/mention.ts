import type { FieldRole } from './label-lexicon.ts';

/** Where a mention was recognised, most trusted first (design: order of trust when reading a page). */
type MentionSource = 'adapter' | 'structured' | 'label' | 'text';

/** One place of a page that names a company: its printed code, or its full registered name. */
export interface Mention {
  readonly kind: 'code' | 'name';
  /** The words as they stand on the page, white space at the ends removed. */
  readonly text: string;
  /** What to look up: the code, or the normalised name. */
  readonly key: string;
  /** Of a code alone: whether its check character is right. A wrong one is never held against a company. */
  readonly validity?: 'valid' | 'nonconforming';
  readonly source: MentionSource;
  /** Of a labelled name: the part that its field gives the organisation, such as buyer or seller. */
  readonly field?: FieldRole;
  /** Of a former name: what to look up for the name that its company bears now, where the page says both together. */
  readonly formerNameOf?: string;
  /** How surely this names the company, from 0 to 12 ({@link confidenceOf}). */
  readonly confidence: number;
  /**
   * The words in the page, created when first asked for: the browser updates each range in existence at each
   * change of the page, so ask only for what is drawn. `null` where the page says it in data without visible
   * text, or where the text has changed since it was read.
   */
  readonly range: Range | null;
  /** The node it hangs on: its first text node, or the element or script that states it as data. */
  readonly anchor?: Node;
}
