import type { CompanyRole, FieldMeaning, PageKind } from './vocabulary.ts';

/** How many there must be, from the fewest to the most. Anything else means that the site has changed. */
export type Expectation = readonly [fewest: number, most: number];

/** Where a field stands. */
export type FieldPlace =
  /** The words of the elements that a selector finds in the region, or one of their attributes. */
  | { readonly by: 'selector'; readonly selector: string; readonly attribute: string | null }
  /** The value behind one of these labels in the region. */
  | { readonly by: 'label'; readonly labels: readonly string[] }
  /** The values of a key in the JSON that scripts carry. */
  | { readonly by: 'script'; readonly selector: string; readonly key: string }
  /** The page's own address. */
  | { readonly by: 'address' };

/** One field of a page: what it means, where it stands, and what must be found there. */
export interface AdapterField {
  readonly means: FieldMeaning;
  /** The part that a company plays on the page; `null` for fields that name none. */
  readonly role: CompanyRole | null;
  readonly place: FieldPlace;
  /** Of a seller id alone: the id is the letters and digits directly behind the first of these that is found. */
  readonly after: readonly string[];
  /** Elements, labels or different values that must be found in each region. */
  readonly expected: Expectation;
}

/** What is known of one kind of page of one site. */
export interface Adapter {
  /** `site/kind`, such as `jd/licence`. */
  readonly id: string;
  readonly site: string;
  readonly kind: PageKind;
  /** Host names; `*.` in front stands for any subdomain. */
  readonly hosts: readonly string[];
  /** Patterns of a path, with a host in front and a query behind where they matter; `*` is any letters. */
  readonly paths: readonly string[];
  /** Whether it was tried on a saved page. One known from a reconstructed page alone is switched off. */
  readonly isTried: boolean;
  /** The part of the page in which fields are looked for; `null` for all of it. */
  readonly region: string | null;
  readonly regions: Expectation;
  readonly fields: readonly AdapterField[];
}

/** All adapters that are held, in the order in which they are tried. */
export interface AdapterTable {
  readonly adapters: readonly Adapter[];
  /** What is switched off: an id such as `jd/licence`, all pages of a site, or every adapter. */
  readonly off: readonly string[];
}
