// Generated from sdk/src/contract/schema by `npm run contract`. Do not edit.

/**
 * Stable id of a list
 */
export type ListId = string;
/**
 * One of four outcomes, which are never merged.
 */
export type LookupResult = ListedResult | NoEntryResult | NotCoveredResult | UnavailableResult;
/**
 * Unified social credit code (统一社会信用代码) by GB 32100-2015: 18 characters, upper case.
 */
export type UnifiedSocialCreditCode = string;
/**
 * What kind of organisation was registered.
 */
export type EntityKind =
  | 'enterprise'
  | 'branch'
  | 'soleProprietor'
  | 'foreignEnterprise'
  | 'publicInstitution'
  | 'socialOrganisation'
  | 'governmentBody'
  | 'ruralCollective';
/**
 * A blacklist (黑名单) is adverse, a redlist (红名单) is a recognition.
 */
export type Polarity = 'adverse' | 'recognition';
/**
 * How long the entry stands.
 */
export type Term =
  | {
      kind: 'fixed';
      /**
       * Calendar day (China Standard Time), YYYY-MM-DD
       */
      until: string;
    }
  | {
      kind: 'openEnded';
    }
  | {
      kind: 'notStated';
    };
/**
 * malformed: not an identifier; residentIdentifier: shaped like a natural person’s number, refused; ambiguousIdentifier: a company code that could be one; outsideRegister: this server’s register does not cover it; notRegistered: in the covered range, but nobody bears it; withheld: sole proprietor; sourceNotReached: no source answered; noCodePossible: registered abroad; nameOnly: a name is not an identifier.
 */
export type NotCoveredReason =
  | 'malformed'
  | 'residentIdentifier'
  | 'ambiguousIdentifier'
  | 'outsideRegister'
  | 'notRegistered'
  | 'withheld'
  | 'sourceNotReached'
  | 'noCodePossible'
  | 'nameOnly';
/**
 * offline: not reached; stale: too old to say; error: it failed.
 */
export type UnavailableReason = 'offline' | 'stale' | 'error';
/**
 * Stable reason of a failure.
 */
export type ProblemCode =
  | 'invalidRequest'
  | 'malformedCode'
  | 'residentIdentifierRefused'
  | 'batchTooLarge'
  | 'bodyTooLarge'
  | 'notFound'
  | 'methodNotAllowed'
  | 'unsupportedMediaType'
  | 'internalError'
  | 'temporarilyUnavailable';

/**
 * Up to 500 codes.
 */
export interface LookupRequest {
  /**
   * Unified social credit codes; legacy numbers are accepted too
   *
   * @minItems 1
   * @maxItems 500
   */
  codes: string[];
}
/**
 * A search by name. Names travel in the body, never in an address.
 */
export interface SearchRequest {
  /**
   * Part of a registered name, at least two characters
   */
  name: string;
  limit?: number;
  /**
   * From `next` of the page before
   */
  cursor?: string;
}
/**
 * At least one effective entry.
 */
export interface ListedResult {
  outcome: 'listed';
  /**
   * The key that was asked, normalised; empty when it must not be repeated
   */
  key: string;
  /**
   * State of the register that the answer speaks of
   */
  asOf: string;
  /**
   * Nobody may show the answer as current after this
   */
  freshUntil: string;
  code: UnifiedSocialCreditCode;
  /**
   * A failed check character is never held against an organisation
   */
  codeValidity: 'valid' | 'nonconforming';
  /**
   * @minItems 1
   */
  sources: ConsultedSource[];
  entity: Entity;
  /**
   * Every effective entry, newest first; adverse and recognitions
   *
   * @minItems 1
   */
  entries: ListEntry[];
}
/**
 * A source behind an answer, its age and its coverage share.
 */
export interface ConsultedSource {
  sourceId: string;
  name: BilingualText;
  /**
   * RFC 3339 date and time in UTC
   */
  asOf: string;
  share: number | null;
}
/**
 * The same text in Chinese and in English.
 */
export interface BilingualText {
  /**
   * Simplified Chinese; official titles verbatim
   */
  zh: string;
  /**
   * English; ours, not official
   */
  en: string;
}
/**
 * An organisation as registered. Holds no natural person: representatives are never stored.
 */
export interface Entity {
  code: UnifiedSocialCreditCode;
  /**
   * Registered name in Chinese; text, never markup
   */
  name: string;
  /**
   * English name that the organisation itself uses
   */
  nameEn: string | null;
  /**
   * 曾用名: earlier registered names, newest first
   */
  formerNames: {
    name: string;
    /**
     * Calendar day (China Standard Time), YYYY-MM-DD
     */
    until: string;
  }[];
  legacyNumbers: LegacyNumber[];
  kind: EntityKind;
  ownership: 'stateOwned' | 'private' | 'foreignInvested' | 'collective' | 'public' | 'notStated';
  /**
   * Region of registration by GB/T 2260
   */
  region: {
    code: string;
    name: BilingualText;
  };
  /**
   * Registration status
   */
  status: 'active' | 'suspended' | 'revoked' | 'deregistered';
  /**
   * Calendar day (China Standard Time), YYYY-MM-DD
   */
  registeredOn: string;
  /**
   * Of a branch: its parent. A record is never inherited.
   */
  parent: NamedEntity | null;
  /**
   * Separate files; nothing is rolled up
   */
  branches: NamedEntity[];
}
/**
 * An identifier that the unified code replaced in 2015.
 */
export interface LegacyNumber {
  /**
   * 15-digit registration number (注册号), or 9-character organisation code (组织机构代码)
   */
  kind: 'registrationNumber' | 'organisationCode';
  value: string;
}
/**
 * Another organisation, by code and registered name.
 */
export interface NamedEntity {
  code: UnifiedSocialCreditCode;
  name: string;
}
/**
 * An effective entry of an organisation on a public credit list.
 */
export interface ListEntry {
  id: string;
  list: ListReference;
  /**
   * Only effective entries are served
   */
  state: 'effective' | 'repairPending';
  /**
   * An objection of the organisation is open; overrides the headline
   */
  contested: boolean;
  ground: {
    /**
     * How the list defines the ground
     */
    kind: 'enumerated' | 'byReference' | 'delegated' | 'openClause';
    text: BilingualText;
  };
  /**
   * Only as the source gives it
   */
  severity: 'general' | 'serious' | 'particularlySerious' | 'notStated';
  determinedBy: Authority;
  listedBy: Authority;
  publishedBy: Authority;
  /**
   * @minItems 1
   */
  legalBasis: BilingualText[];
  decision: {
    number: string;
    /**
     * Calendar day (China Standard Time), YYYY-MM-DD
     */
    decidedOn: string;
  };
  /**
   * Calendar day (China Standard Time), YYYY-MM-DD
   */
  listedOn: string;
  /**
   * Calendar day (China Standard Time), YYYY-MM-DD
   */
  publishedOn: string;
  term: Term;
  repair: Repair;
  remedy: Remedy;
  measures: Measure[];
  /**
   * Source records that describe this one entry; says nothing of severity
   */
  mergedReports: number;
  /**
   * @minItems 1
   */
  sources: EntrySource[];
}
/**
 * The list that an entry stands on.
 */
export interface ListReference {
  id: ListId;
  /**
   * Short name of the list
   */
  name: BilingualText;
  /**
   * The document behind the list; the Chinese title verbatim
   */
  instrument: BilingualText;
  polarity: Polarity;
}
/**
 * A body that determines, lists, publishes or sanctions.
 */
export interface Authority {
  id: string;
  name: BilingualText;
}
/**
 * Credit repair (信用修复). Pending repair is not removal.
 */
export interface Repair {
  state: 'none' | 'pending' | 'notAvailable';
  /**
   * First day a repair may be applied for, where the list states one
   */
  earliestOn: string | null;
}
/**
 * Where and how the listed organisation can contest the entry.
 */
export interface Remedy {
  body: Authority;
  /**
   * How to object
   */
  route: BilingualText;
  /**
   * Time limit as the rule states it, or that the authority must be asked
   */
  deadline: BilingualText;
  address: string | null;
}
/**
 * An effect of one list. Never a ban from everything.
 */
export interface Measure {
  /**
   * What the list allows an authority to do
   */
  text: BilingualText;
  imposedBy: Authority;
  /**
   * true: the authority may apply it; false: a rule says it must
   */
  discretionary: boolean;
  /**
   * Whether it was applied here; unknown unless a source says
   */
  applied: 'yes' | 'no' | 'unknown';
}
/**
 * A portal that showed this entry, and when.
 */
export interface EntrySource {
  sourceId: string;
  name: BilingualText;
  /**
   * Page of the portal where the entry can be checked by hand
   */
  address: string | null;
  /**
   * RFC 3339 date and time in UTC
   */
  retrievedAt: string;
}
/**
 * No entry found in the sources named, as of their dates. Not a statement that there is none.
 */
export interface NoEntryResult {
  outcome: 'noEntry';
  /**
   * The key that was asked, normalised; empty when it must not be repeated
   */
  key: string;
  /**
   * State of the register that the answer speaks of
   */
  asOf: string;
  /**
   * Nobody may show the answer as current after this
   */
  freshUntil: string;
  code: UnifiedSocialCreditCode;
  /**
   * A failed check character is never held against an organisation
   */
  codeValidity: 'valid' | 'nonconforming';
  /**
   * @minItems 1
   */
  sources: ConsultedSource[];
  /**
   * A device that knows only the listed codes cannot tell whether the code is registered
   */
  registration: 'registered' | 'notChecked';
  entity: Entity | null;
}
/**
 * This register cannot speak about the key.
 */
export interface NotCoveredResult {
  outcome: 'notCovered';
  /**
   * The key that was asked, normalised; empty when it must not be repeated
   */
  key: string;
  /**
   * State of the register that the answer speaks of
   */
  asOf: string;
  /**
   * Nobody may show the answer as current after this
   */
  freshUntil: string;
  code: UnifiedSocialCreditCode | null;
  reason: NotCoveredReason;
}
/**
 * No answer now. Says nothing about the organisation.
 */
export interface UnavailableResult {
  outcome: 'unavailable';
  /**
   * The key that was asked, normalised; empty when it must not be repeated
   */
  key: string;
  /**
   * State of the register that the answer speaks of
   */
  asOf: string;
  /**
   * Nobody may show the answer as current after this
   */
  freshUntil: string;
  code: UnifiedSocialCreditCode | null;
  reason: UnavailableReason;
  /**
   * When asking again makes sense, if known
   */
  retryAt: string | null;
}
/**
 * Problem details (RFC 9457).
 */
export interface Problem {
  type: string;
  title: string;
  status: number;
  /**
   * What happened, to which input; never repeats a refused key
   */
  detail: string;
  code: ProblemCode;
  requestId: string;
  /**
   * What the caller can do
   */
  action: string;
  /**
   * JSON pointers to the offending parts of the request
   */
  pointers?: string[];
}
/**
 * The answers to a batch.
 */
export interface LookupResponse {
  /**
   * One result per code, in the order asked
   */
  results: LookupResult[];
}
/**
 * Candidates for a name; never a flag.
 */
export interface SearchResponse {
  candidates: Candidate[];
  /**
   * Cursor of the next page, or null
   */
  next: string | null;
}
/**
 * A possible answer. Carries no list entry: only a code can be looked up.
 */
export interface Candidate {
  code: UnifiedSocialCreditCode;
  /**
   * Registered name in Chinese; text, never markup
   */
  name: string;
  kind: EntityKind;
  /**
   * Region of registration by GB/T 2260
   */
  region: {
    code: string;
    name: BilingualText;
  };
  /**
   * Registration status
   */
  status: 'active' | 'suspended' | 'revoked' | 'deregistered';
  match: 'registeredName' | 'formerName' | 'partOfName';
  /**
   * The name that matched: the registered one or a former one
   */
  matchedName: string;
}
/**
 * Every code with an effective adverse entry: the same bytes for everyone.
 */
export interface ListedSet {
  /**
   * RFC 3339 date and time in UTC
   */
  asOf: string;
  coverage: CoveragePredicate;
  /**
   * Sorted by code
   */
  items: ListedItem[];
}
/**
 * The part of the code space that the register covers.
 */
export interface CoveragePredicate {
  /**
   * Covered if characters 9–17 of the code begin with one of these; empty: any
   */
  organisationCodePrefixes: string[];
  /**
   * First two characters of codes that are withheld, such as 92 for sole proprietors
   */
  withheldCategories: string[];
}
/**
 * A code with at least one effective adverse entry.
 */
export interface ListedItem {
  code: UnifiedSocialCreditCode;
  /**
   * Registered name
   */
  name: string;
  /**
   * Adverse lists with an effective entry
   *
   * @minItems 1
   */
  lists: ListId[];
  /**
   * An objection is open against at least one of these entries
   */
  contested: boolean;
}
/**
 * All lists of the catalogue.
 */
export interface CreditListCollection {
  items: CreditList[];
}
/**
 * A named public credit list.
 */
export interface CreditList {
  id: ListId;
  /**
   * Short name of the list
   */
  name: BilingualText;
  /**
   * The document behind the list; the Chinese title verbatim
   */
  instrument: BilingualText;
  polarity: Polarity;
  /**
   * Who controls the list
   *
   * @minItems 1
   */
  owners: Authority[];
  /**
   * Whom the list is about
   */
  sector: BilingualText;
  /**
   * Whom the title of the instrument allows to be listed
   */
  subjects: 'organisations' | 'organisationsAndPersons' | 'responsibleParties' | 'anySubject' | 'individuals';
  origin: 'national' | 'local';
  status: 'active' | 'announced' | 'abolished' | 'neverCreated';
  /**
   * Whether this product looks entries up; lists of individuals are reference only
   */
  treatment: 'lookedUp' | 'reference';
  /**
   * Why a list is not looked up
   */
  treatmentReason: BilingualText | null;
  /**
   * Where the owner publishes the list, if public
   */
  portal: string | null;
  /**
   * Where the facts of this row come from
   */
  sourceLine: string;
}
/**
 * What the register holds, from which sources, how completely, as of when.
 */
export interface Coverage {
  register: {
    kind: 'invented' | 'imported';
    name: BilingualText;
    entities: number;
    listedEntities: number;
    /**
     * RFC 3339 date and time in UTC
     */
    asOf: string;
  };
  predicate: CoveragePredicate;
  sources: SourceCoverage[];
}
/**
 * How much of an authority’s entries a source really holds.
 */
export interface SourceCoverage {
  sourceId: string;
  name: BilingualText;
  /**
   * Address of a public page
   */
  portal: string;
  /**
   * Share of the authority’s own entries that the source held when measured, 0 to 1; null: not measured
   */
  share: number | null;
  measuredOn: string | null;
  /**
   * When this source was last read
   */
  asOf: string;
  note: BilingualText | null;
}
/**
 * The server is up and its register is open.
 */
export interface Health {
  status: 'ok';
  version: string;
  entities: number;
}
