import type { BilingualText, Candidate, CoveragePredicate, ListedItem } from '@credit-lens/sdk/contract';
import type { RegisterRow } from '../register/register-row.ts';

/** What a register says of itself. */
export interface RegisterMeta {
  readonly kind: 'invented' | 'imported';
  readonly name: BilingualText;
  readonly entities: number;
  /** Instant that the register's data speaks of. */
  readonly asOf: Date;
  readonly predicate: CoveragePredicate;
}

/** A question for names, already normalised. */
export interface NameQuery {
  /** By `normaliseName`, in lower case, at least two characters. */
  readonly name: string;
  readonly limit: number;
  /** From the page before; null: the first page. */
  readonly after: SearchPosition | null;
}

/** Where a page of candidates ended: the rank of its last one, and its place in the register. */
export interface SearchPosition {
  readonly rank: number;
  readonly place: number;
}

/** A page of candidates, best match first. */
export interface NameAnswer {
  readonly candidates: Candidate[];
  /** Null when nothing follows. */
  readonly next: SearchPosition | null;
}

/** Every covered code with an adverse entry in effect on a named ground, sorted by code, and how long that stays true by the clock. */
export interface ListedCodes {
  readonly items: ListedItem[];
  /** The first end of a fixed term after the instant asked about; null when none is known. */
  readonly changesAt: Date | null;
}

/**
 * What the server needs from a register, so that another engine can stand behind it. Rows come as stored, entries
 * that are not public included: the server decides what is served.
 */
export interface Store {
  meta(): Promise<RegisterMeta>;
  /** Rows by unified code, registration number or organisation code; keys that nobody bears are absent. */
  rowsByKeys(keys: readonly string[]): Promise<ReadonlyMap<string, RegisterRow>>;
  /** Candidates by name. Never holds a withheld or uncoded organisation. */
  search(query: NameQuery): Promise<NameAnswer>;
  listedCodes(at: Date): Promise<ListedCodes>;
  /** Every row, in the order of the register, one at a time. For counting and publishing, not for requests. */
  rows(): AsyncIterable<RegisterRow>;
  close(): Promise<void>;
}
