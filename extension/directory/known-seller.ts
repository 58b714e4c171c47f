import type { PageKind } from '../page/adapting/vocabulary.ts';

/** What the device knows of one seller of a site, and where it knows it from. */
export interface KnownSeller {
  readonly site: string;
  /** What the site calls the seller in its own addresses. */
  readonly sellerId: string;
  /** What the site's licence or profile page stated; `null` where a person entered the code. */
  readonly learned: LearnedCode | null;
  /** What the person who uses this browser says instead. It goes before what was learned until it is taken back. */
  readonly correction: Correction | null;
}

/** A code as a site's own page stated it. Sites say that sellers fill in much of such a page themselves. */
export interface LearnedCode {
  readonly code: string;
  readonly registeredName: string | null;
  readonly page: PageKind;
  /** Day on which the page was open, `YYYY-MM-DD`: the hour is nobody's business. */
  readonly day: string;
}

/** A person's own word: this code, or `null` for "not known, do not mark". */
export interface Correction {
  readonly code: string | null;
  readonly day: string;
}

/** Which seller of which site a code belongs to, and what says so. */
export interface SellerSource extends Pick<KnownSeller, 'site' | 'sellerId'> {
  /** The site's page that stated the code; `null`: the person entered it. */
  readonly page: PageKind | null;
  /** Day of the page or of the entry, `YYYY-MM-DD`. */
  readonly day: string;
}

/** The code of a seller, with what it rests on. */
export interface KnownCode {
  readonly code: string;
  readonly source: SellerSource;
}

/** By `site seller-id`. */
export type SellerDirectory = ReadonlyMap<string, KnownSeller>;

/** What stands for a seller in the directory; neither part holds a space. */
export function sellerKey({ site, sellerId }: Pick<KnownSeller, 'site' | 'sellerId'>): string {
  return `${site} ${sellerId}`;
}
