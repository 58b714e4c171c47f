/** The kinds of pages, each with the letter that stands for it in the compiled table. */
export const PAGE_KINDS = {
  listing: 'g',
  item: 'i',
  shop: 's',
  licence: 'l',
  profile: 'p',
  notice: 'n',
} as const;
export type PageKind = keyof typeof PAGE_KINDS;

/** The site's own statement of who its seller is: only from here the seller directory learns. */
export const TEACHING_KINDS: readonly PageKind[] = ['licence', 'profile'];

/** What a field can mean. There is no meaning for a natural person, so no adapter can name one. */
export const FIELD_MEANINGS = {
  /** The unified social credit code. */
  code: 'c',
  registeredName: 'n',
  /** What the site itself calls the seller in its addresses. */
  sellerId: 'i',
  /** Where the page prints the shop: there a seller that the directory knows is marked. Its words are not read. */
  shopName: 'w',
} as const;
export type FieldMeaning = keyof typeof FIELD_MEANINGS;

/** The part that a company plays on a page. */
export const COMPANY_ROLES = {
  seller: 's',
  bidder: 'b',
  winner: 'w',
  agency: 'a',
  buyer: 'u',
  manufacturer: 'm',
} as const;
export type CompanyRole = keyof typeof COMPANY_ROLES;
