/** A page with what a person reads in it. */
export interface LabelledPage {
  readonly name: string;
  readonly html: string;
  readonly codes: readonly string[];
  /** Full registered names, normalised, that stand as names: in a field, a cell, a link or a line of their own. */
  readonly names: readonly string[];
}

/** Natural persons' names stand here in saved pages; the bench puts these in. None is anyone's. */
export const PERSONS = ['虚构张三', '闻人不存', '司空虚拟有限公司', 'Nemo Nowhere Ltd'];
