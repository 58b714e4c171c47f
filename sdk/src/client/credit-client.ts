import type { PublicFileResult } from '../contract/read-records-result.ts';
import type { ReferenceCollections, ReferenceKind, ReferenceRow } from '../contract/reference-kinds.ts';
import type {
  Coverage,
  CreditList,
  ListedSet,
  LookupResult,
  Objection,
  ObjectionRequest,
  SearchRequest,
  SearchResponse,
} from '../contract/types.gen.ts';
import type { PublishableKey, SecretKey } from './api-key.ts';
import type { ClientOptions } from './client.ts';
import type { SharedLookupOptions } from './lookup/shared-lookup-options.ts';

/** How a client of everything is set up. */
export interface CreditClientOptions extends ClientOptions, SharedLookupOptions {
  /** Answers from what is kept alone and sends nothing; a function is asked each time. @default false */
  readonly offline?: boolean | (() => boolean);
  /**
   * Secret of a key with a declared purpose, `cl_…`, where the operator of the server asks for one; see `secretKey`. It is
   * sent as `Authorization: Bearer` and neither stored nor told in an error. Refused in a page and its workers.
   */
  readonly apiKey?: SecretKey;
  /** Key that pages of its origins may carry, `clp_…`; see `publishableKey`. */
  readonly publishableKey?: PublishableKey;
}

/** Options that every operation takes. */
export interface CallOptions {
  /** Ends the call at any time; it then rejects with the reason of the signal, by default an `AbortError`. */
  readonly signal?: AbortSignal;
}

/** Options of a look-up of one organisation. */
export interface LookupOptions extends CallOptions {
  /** Asks the server even if there is a kept answer, and keeps the new one instead. */
  readonly refresh?: boolean;
}

/** Options of a look-up by the client of everything. */
export interface CreditLookupOptions extends LookupOptions {
  /**
   * Calendar day, YYYY-MM-DD, in China: answers under the lists, scales and regulations in force on that day, from the
   * entries that are still public today. Asks the server in any case; the answer is not kept.
   */
  readonly asOf?: string;
}

/** How far a look-up of many has come. */
export interface Progress {
  /** Different codes that have their result. */
  readonly settled: number;
  /** Different codes asked about; what is answered without the server is not counted. */
  readonly total: number;
}

/** Options of a look-up of many organisations. */
export interface LookupManyOptions extends CallOptions {
  /** Called once at the start and whenever more codes have their result. */
  readonly onProgress?: (progress: Progress) => void;
}

/** Options of a public file. */
export interface RecordsOptions extends CallOptions {
  /** Calendar day, YYYY-MM-DD, in China: see `CreditLookupOptions`. */
  readonly asOf?: string;
}

/** Options of the listed set. */
export interface ListedSetOptions extends CallOptions {
  /** The `etag` that came with the set already held. */
  readonly etag?: string;
}

/** The listed set, or that the one already held is still the current one. */
export type ListedSetAnswer =
  | { readonly modified: true; readonly set: ListedSet; readonly etag: string | null }
  | { readonly modified: false };

/** A search; `limit` is 10 if not given. */
export type SearchInput = Pick<SearchRequest, 'name'> & {
  readonly limit?: number | undefined;
  readonly cursor?: string | undefined;
};

/** Options of reference data. */
export type ReferenceOptions<Kind extends ReferenceKind> = Kind extends 'regulations'
  ? RegulationOptions
  : CallOptions;

/** Which regulations are asked for; left out: all of them. */
export interface RegulationOptions extends CallOptions {
  /** Region of registration by GB/T 2260, six digits: the rules that reach a company registered there. */
  readonly region?: string;
  /** Calendar day, YYYY-MM-DD: leaves out what a source dates later. What no source dates stays. */
  readonly asOf?: string;
}

/** The public credit lookup API. Sends neither cookies nor the address of the page. */
export interface CreditClient {
  /**
   * What the register says about one organisation: one of four outcomes. Look-ups made in the same turn of the event
   * loop are sent as one request, and equal ones under way are one.
   *
   * Never rejects because of the server or the network: that is the outcome `unavailable`. Keys that are no
   * identifier of an organisation, or are shaped like a resident number, are answered as `notCovered` here,
   * without being sent. An `asOf` that is no day, or that the server cannot speak of, rejects with a
   * `ProblemError` of status 400.
   *
   * @param code a unified social credit code, or a legacy number
   */
  lookup(code: string, options?: CreditLookupOptions): Promise<LookupResult>;
  /**
   * The same for many: one result per code, in the order given. Asks about each code once, in batches of 500, four
   * of them at a time; the time limit holds for each batch.
   */
  lookupMany(codes: readonly string[], options?: LookupManyOptions): Promise<LookupResult[]>;
  /**
   * The public file of one organisation: permits, inspections, penalties, listings and removals, and whatever else
   * is public of it. Outcomes as with `lookup`: never rejects because of the server or the network. A record of a
   * kind that this version does not know is kept as it came, as `type: 'unknown'`.
   *
   * @param code a unified social credit code, or a legacy number
   */
  records(code: string, options?: RecordsOptions): Promise<PublicFileResult>;
  /**
   * Objects to an entry. Anyone may; once the operator of the server has checked that the objection comes from the
   * organisation itself, the entry is contested. It stays published meanwhile. The `id` of the answer is the only way
   * to ask what became of it.
   *
   * @throws CreditLensError; a `ProblemError` of status 404 when no public entry has this id and code, of 422,
   * without sending anything, when a text is shaped like a resident number
   */
  submitObjection(request: ObjectionRequest, options?: CallOptions): Promise<Objection>;
  /**
   * What became of an objection.
   *
   * @throws CreditLensError; a `ProblemError` of status 404 when there is none with this id
   */
  objection(id: string, options?: CallOptions): Promise<Objection>;
  /**
   * Candidates for a name. They are never a flag: only a code can be looked up.
   *
   * @throws CreditLensError
   */
  search(request: SearchInput, options?: CallOptions): Promise<SearchResponse>;
  /**
   * The catalogue of public credit lists.
   *
   * @throws CreditLensError
   */
  lists(options?: CallOptions): Promise<CreditList[]>;
  /**
   * One list of the catalogue.
   *
   * @throws CreditLensError; a `ProblemError` of status 404 when no list has this id
   */
  list(id: string, options?: CallOptions): Promise<CreditList>;
  /**
   * All rows of one kind of reference data, with what stands beside them: `(await client.reference('cities'))`
   * has `items` and `demonstrationBatches`. Of each row its id, its names and its source line are checked; a
   * word that this version does not know is kept as it came.
   *
   * @example
   * const { items } = await client.reference('regulations', { region: '310115', asOf: '2020-07-01' });
   *
   * @throws CreditLensError
   */
  reference<Kind extends ReferenceKind>(
    kind: Kind,
    options?: ReferenceOptions<Kind>,
  ): Promise<ReferenceCollections[Kind]>;
  /**
   * One row of reference data.
   *
   * @throws CreditLensError; a `ProblemError` of status 404 when no row of this kind has this id
   */
  referenceItem<Kind extends ReferenceKind>(
    kind: Kind,
    id: string,
    options?: CallOptions,
  ): Promise<ReferenceRow<Kind>>;
  /**
   * Every code with an effective adverse entry, for answering on the device.
   *
   * @throws CreditLensError
   */
  listedSet(options?: ListedSetOptions): Promise<ListedSetAnswer>;
  /**
   * What the register covers.
   *
   * @throws CreditLensError
   */
  coverage(options?: CallOptions): Promise<Coverage>;
}
