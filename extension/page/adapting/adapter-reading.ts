import type { PageMention, PagePlace } from '../reading/page-mention.ts';
import type { Expectation } from './adapter.ts';
import type { CompanyRole, FieldMeaning, PageKind } from './vocabulary.ts';

/** A company that stands where an adapter says, with the part it plays there. */
export interface AdapterMention extends PageMention {
  readonly role?: CompanyRole;
}

/** A seller of the site that the page shows without saying which company it is. */
export interface SellerSighting {
  readonly site: string;
  readonly sellerId: string;
  readonly anchor: Node;
  /** Where the shop is printed; `null` if it is not. */
  readonly place: PagePlace | null;
}

/** What the site's own licence or profile page says: this seller is this company. */
export interface SellerLesson {
  readonly adapter: string;
  readonly sellerId: string;
  readonly code: string;
  readonly registeredName: string | null;
}

/** An expectation that the page does not meet: the site has changed, or this is another page. */
export interface BrokenExpectation {
  readonly what: 'region' | FieldMeaning;
  /** The selector, labels or key that were looked for. */
  readonly where: string;
  readonly expected: Expectation;
  readonly found: number;
}

/** What an adapter makes of a page. */
export type AdapterReading =
  /** No adapter knows this address. */
  | { readonly outcome: 'none' }
  /** One does, but is switched off, or knows only a reconstructed page. */
  | { readonly outcome: 'off'; readonly adapter: string; readonly kind: PageKind }
  /** The page is not as the adapter expects. Nothing is taken from it: a wrong field would name a wrong company. */
  | {
      readonly outcome: 'stale';
      readonly adapter: string;
      readonly kind: PageKind;
      readonly broken: readonly BrokenExpectation[];
    }
  | {
      readonly outcome: 'read';
      readonly adapter: string;
      readonly kind: PageKind;
      readonly mentions: readonly AdapterMention[];
      readonly sellers: readonly SellerSighting[];
      readonly lesson: SellerLesson | null;
    };
