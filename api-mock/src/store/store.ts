import type {
  ApiKey,
  BilingualText,
  Candidate,
  CoveragePredicate,
  ListedItem,
  RegisterEvent,
} from '@credit-lens/sdk/contract';
import type { StoredObjection } from '../lifecycle/stored-objection.ts';
import type { RegisterRow } from '../register/register-row.ts';
import type { ChangeTarget, Decide, NewEvent } from './change.ts';
import type { StatementStore } from './statement-store.ts';

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

/** Every covered code with an entry that flags pages, sorted by code, and how long that stays true by the clock. */
interface ListedCodes {
  readonly items: ListedItem[];
  /** The first instant after the one asked about at which the clock adds or takes a code; null when there is none. */
  readonly changesAt: Date | null;
}

/**
 * What the server needs from a register, so that another engine can stand behind it. Rows come as stored, entries
 * and records that are not public included: the server decides what is served.
 */
export interface Store {
  meta(): Promise<RegisterMeta>;
  /** Rows by unified code, registration number or organisation code; keys that nobody bears are absent. */
  rowsByKeys(keys: readonly string[]): Promise<ReadonlyMap<string, RegisterRow>>;
  /** The row on which an entry stands, whatever its state. */
  rowOfEntry(entry: string): Promise<RegisterRow | null>;
  /** Candidates by name. Never holds a withheld or uncoded organisation. */
  search(query: NameQuery): Promise<NameAnswer>;
  listedCodes(at: Date): Promise<ListedCodes>;
  /** Every row, in the order of the register, one at a time. For counting and publishing, not for requests. */
  rows(): AsyncIterable<RegisterRow>;
  /** Codes of the organisations with an entry that is public, and whose fixed term was over before this day. */
  codesPastTerm(day: string): Promise<readonly string[]>;

  /**
   * Reads, decides and writes as a whole. Of two changes to one organisation the second is decided on what the first
   * has left; indexes and events are written with the row or not at all.
   */
  change<Result>(target: ChangeTarget, decide: Decide<Result>): Promise<Result>;
  /** At most so many events after this place in the order. Places follow each other without a gap, from 1. */
  eventsAfter(sequence: number, limit: number): Promise<RegisterEvent[]>;
  /** Every event of one organisation, in their order. */
  eventsOf(code: string): Promise<RegisterEvent[]>;

  objection(id: string): Promise<StoredObjection | null>;
  /** Objections that await an act, oldest first. */
  openObjections(): Promise<StoredObjection[]>;

  /** Keeps a key by the hash of its secret, and the event of it. */
  addKey(key: ApiKey, secretHash: string, event: NewEvent): Promise<void>;
  keyByHash(secretHash: string): Promise<ApiKey | null>;
  /** In the order in which they were given out. */
  keys(): Promise<ApiKey[]>;
  /** Revokes a key, with the event of it; one that was revoked before stays as it is, without another event. */
  revokeKey(id: string, revokedAt: string, event: NewEvent): Promise<ApiKey | null>;
  /** Says which origins a key owns from now on, with the event of it; null: there is no such key. */
  setKeyAudiences(id: string, audiences: readonly string[], event: NewEvent): Promise<ApiKey | null>;

  readonly statements: StatementStore;
  close(): Promise<void>;
}
