// Generated from sdk/src/contract/schema by `npm run contract`. Do not edit.

/**
 * Stable id of a row of reference data other than a list; never reused for another thing.
 */
export type RowId = string;
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
 * Where the facts of a row come from: source and lines, several joined by `; `.
 */
export type SourceLine = string;
/**
 * A date as precise as the source gives it: year, month or day.
 */
export type PartialDate = string;
/**
 * Six digits of GB/T 2260, the key of a place: romanised names collide.
 */
export type RegionCode = string;

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
   * The document behind the list; a printed Chinese title verbatim
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
 * Members of the joint conference, and the other bodies that the sources name.
 */
export interface AuthorityCollection {
  items: AuthorityRow[];
}
/**
 * A body that owns lists or rules, contributes records or operates a system.
 */
export interface AuthorityRow {
  id: RowId;
  /**
   * Number among the members of the joint conference, as of April 2020
   */
  conferenceNumber: number | null;
  name: BilingualText;
  /**
   * Name as the list of members prints it; null: not a member
   */
  namePrinted: string | null;
  kind:
    | 'stateOrgan'
    | 'partyOrgan'
    | 'court'
    | 'massOrganisation'
    | 'association'
    | 'stateCompany'
    | 'company'
    | 'committee'
    | 'localGovernment'
    | 'collective';
  /**
   * What the sources say it does
   */
  role: BilingualText;
  sourceLine: SourceLine;
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
   * The document behind the list; a printed Chinese title verbatim
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
  /**
   * national: one of the 51 of July 2020; nationalRule: national, from a rule or plan of its own
   */
  origin: 'national' | 'nationalRule' | 'local' | 'association' | 'platform';
  status: 'active' | 'announced' | 'draft' | 'predecessor' | 'abolished' | 'neverCreated' | 'notStated';
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
   * irregular: a softer tier below the serious lists
   */
  colour: 'black' | 'red' | 'irregular';
  /**
   * Whether a source names the owner
   */
  ownerBasis: 'stated' | 'inferred';
  scope: 'crossSector' | 'oneIndustry' | 'notStated';
  /**
   * Where a local list applies
   */
  jurisdiction: BilingualText | null;
  /**
   * Ids in `instruments`
   */
  instruments: RowId[];
  /**
   * Ids in `regulations`
   */
  rules: RowId[];
  grounds: ListGrounds;
  thresholds: ListThreshold[];
  stay: {
    minimum: StayLength | 'notStated';
    maximum: StayLength | 'notStated';
    /**
     * Usual practice, a single case, or knowledge from outside
     */
    basis: 'usual' | 'case' | 'outside' | 'notStated';
    note: BilingualText | null;
  };
  repair: {
    available: 'yes' | 'notForSevereCases' | 'notStated';
    note: BilingualText | null;
  };
  /**
   * Lists that a reader should see beside this one
   */
  related: ListId[];
  note: BilingualText | null;
  sourceLine: SourceLine;
}
/**
 * What a list may be entered for, as far as the sources say.
 */
export interface ListGrounds {
  /**
   * Named in the document, in another document it refers to, or left to the authority
   */
  kind: 'enumerated' | 'byReference' | 'delegated' | 'notStated';
  /**
   * Whether “other circumstances” may ground a listing
   */
  openClause: 'yes' | 'no' | 'notStated';
  /**
   * How many grounds the rules have, where a source counts them
   */
  statedCount: number | null;
  /**
   * Those that a source names
   */
  stated: BilingualText[];
}
/**
 * A number that decides whether a list applies.
 */
export interface ListThreshold {
  id: RowId;
  /**
   * What is measured
   */
  quantity: string;
  /**
   * none: the list has no threshold of this kind
   */
  comparison: 'moreThan' | 'atLeast' | 'atMost' | 'none';
  value: number | null;
  unit: string;
  force: 'inForce' | 'draftOnHold';
  text: BilingualText;
  sourceLine: SourceLine;
}
/**
 * How long an entry stays at least or at most.
 */
export interface StayLength {
  value: number;
  unit: 'days' | 'months' | 'years';
}
/**
 * The documents behind the national lists, and how different sources count them.
 */
export interface InstrumentCollection {
  items: InstrumentRow[];
  counts: SourceCount[];
}
/**
 * A document that creates lists or adds effects to them.
 */
export interface InstrumentRow {
  id: RowId;
  title: BilingualText;
  /**
   * announcement: the source prints a list name or a headline, no document yet
   */
  kind: 'memorandum' | 'notice' | 'actionPlan' | 'opinion' | 'announcement';
  colour: 'black' | 'red' | 'dual' | 'announced';
  /**
   * Rows of the appendix that it stands for
   *
   * @minItems 1
   */
  rows: string[];
  /**
   * @minItems 1
   */
  lists: ListId[];
  /**
   * @minItems 1
   */
  controllers: RowId[];
  /**
   * How many agencies or parties take part
   */
  participants: number | 'notStated';
  published: PartialDate | 'notStated';
  /**
   * How many sanctions or benefits it names
   */
  effectsStated: number | 'notStated';
  /**
   * 1 constitution, 2 law, 3 State Council regulation, 4 ministerial, 5 bureau
   */
  legalLevel: number | 'notStated';
  note: BilingualText | null;
  sourceLine: SourceLine;
}
/**
 * A count of one source: sources count differently.
 */
export interface SourceCount {
  id: RowId;
  what: BilingualText;
  value: number;
  explanation: BilingualText;
  sourceLine: SourceLine;
}
/**
 * Every measure that the sources name.
 */
export interface MeasureCollection {
  items: MeasureRow[];
}
/**
 * What may follow from a listing. Whether it was applied to anybody is never known from a list.
 */
export interface MeasureRow {
  id: RowId;
  kind: 'sanction' | 'reward' | 'platform' | 'publicity' | 'personal';
  /**
   * Worded as a possibility
   */
  text: BilingualText;
  area:
    | 'publicFunds'
    | 'finance'
    | 'property'
    | 'supervision'
    | 'permits'
    | 'penalties'
    | 'honours'
    | 'publicity'
    | 'marketAccess'
    | 'consumption'
    | 'travel'
    | 'exit'
    | 'posts'
    | 'repair'
    | 'platform'
    | 'perks';
  /**
   * Empty: no source names the body
   */
  imposedBy: RowId[];
  target: 'organisations' | 'persons' | 'both';
  discretion: 'mandatory' | 'discretionary' | 'voluntary' | 'notStated';
  legalLevel: number | 'notStated';
  novelty: 'restatesLaw' | 'new' | 'notStated';
  applied: 'unknown';
  appliesTo: {
    /**
     * Lists for which a source names the measure
     */
    lists: ListId[];
    /**
     * none: these lists alone; mostMemoranda: it recurs on most, which ones is not stated
     */
    elsewhere: 'none' | 'mostMemoranda' | 'notStated';
  };
  /**
   * True for measures on persons: never shown with an entry
   */
  catalogueOnly: boolean;
  note: BilingualText | null;
  sourceLine: SourceLine;
}
/**
 * Kinds of records, with the national types, the Beijing categories and the information classes.
 */
export interface RecordTypeCollection {
  items: RecordTypeRow[];
  nationalTypes: {
    number: number;
    name: BilingualText;
    since: number;
    sourceLine: SourceLine;
  }[];
  beijingCategories: {
    id: RowId;
    mainCategory: BilingualText;
    name: BilingualText;
    dataTypes: number;
    /**
     * Data types collected on all companies
     */
    unconditional: number;
    sourceLine: SourceLine;
  }[];
  informationClasses: {
    id: 'green' | 'amber' | 'red';
    meaning: BilingualText;
    /**
     * @minItems 1
     */
    examples: BilingualText[];
    sourceLine: SourceLine;
  }[];
}
/**
 * A kind of record in the file of a subject; the mapping onto other catalogues is ours.
 */
export interface RecordTypeRow {
  id: RowId;
  /**
   * Number among the 19 types of public credit information
   */
  number: number | null;
  name: BilingualText;
  /**
   * When such a record comes into being
   */
  trigger: BilingualText;
  contributors: RowId[];
  /**
   * Whether it existed before the social credit system
   */
  existedBefore: 'yes' | 'no' | 'notStated';
  growth: 'low' | 'high' | 'notStated';
  /**
   * Only public credit information may ground a penalty; excluded: no input of the system
   */
  information: 'public' | 'market' | 'financial' | 'integrity' | 'excluded';
  nationalTypes: number[];
  beijingCategories: RowId[];
  informationClass: 'green' | 'amber' | 'red' | 'notClassified';
  note: BilingualText | null;
  sourceLine: SourceLine;
}
/**
 * Every grade, rating and points scheme that the sources name.
 */
export interface ScaleCollection {
  items: ScaleRow[];
}
/**
 * A grade, rating or points scheme. Scales are never converted, and none grounds a listing.
 */
export interface ScaleRow {
  id: RowId;
  name: BilingualText;
  owner: RowId | 'notStated';
  family:
    | 'comprehensive'
    | 'compliance'
    | 'quality'
    | 'financial'
    | 'risk'
    | 'supervision'
    | 'severity'
    | 'sectorPoints'
    | 'municipal'
    | 'commercial'
    | 'cityRanking';
  subjects: 'organisations' | 'persons' | 'mixed' | 'cities';
  direction: 'higherIsBetter' | 'lowerIsBetter' | 'orderedGrades';
  visibility:
    'public' | 'partial' | 'subjectOnly' | 'consentOnly' | 'governmentOnly' | 'secretModel' | 'notStated';
  participation: 'mandatory' | 'optIn' | 'optOut' | 'voluntary' | 'notStated';
  effects: BilingualText | null;
  treatment: 'reference' | 'existenceOnly' | 'outOfScope';
  reason: BilingualText;
  /**
   * @minItems 1
   */
  versions: ScaleVersion[];
  note: BilingualText | null;
  sourceLine: SourceLine;
}
/**
 * A scale under the rules of one time, or as one source reports it.
 */
export interface ScaleVersion {
  id: RowId;
  validFrom: PartialDate | null;
  validTo: PartialDate | null;
  minimum: number | null;
  maximum: number | null;
  /**
   * Points that everybody begins with
   */
  start: number | null;
  bands: ScaleBand[];
  adjustments: {
    text: BilingualText;
    points: number;
  }[];
  inputs: {
    text: BilingualText;
    weightPercent: number | null;
  }[];
  note: BilingualText | null;
  sourceLine: SourceLine;
}
/**
 * A step of a scale, with the ends that the source prints.
 */
export interface ScaleBand {
  label: string;
  name: BilingualText | null;
  /**
   * As the source prints it, gaps included; null: no limit on that side
   */
  interval:
    | {
        from: {
          value: number;
          /**
           * Whether the value itself belongs to the band
           */
          closed: boolean;
        } | null;
        to: {
          value: number;
          /**
           * Whether the value itself belongs to the band
           */
          closed: boolean;
        } | null;
      }
    | 'notStated';
  /**
   * What puts a subject here whatever its points
   */
  byEvent: BilingualText | null;
}
/**
 * Rules of the whole country, of provinces and of cities.
 */
export interface RegulationCollection {
  items: RegulationRow[];
}
/**
 * A rule, plan or standard other than the documents behind the national lists.
 */
export interface RegulationRow {
  id: RowId;
  title: BilingualText;
  /**
   * Whether a source prints the Chinese title; if not, it is ours
   */
  titlePrinted: boolean;
  kind:
    | 'law'
    | 'regulation'
    | 'provisions'
    | 'measures'
    | 'rules'
    | 'notice'
    | 'opinion'
    | 'decision'
    | 'outline'
    | 'plan'
    | 'guide'
    | 'standard'
    | 'catalogue'
    | 'treatise'
    | 'none';
  /**
   * The ten key national policies, the 30 provincial instruments of June 2020, provinces without any, all others
   */
  group: 'nationalPolicy' | 'provincial' | 'provincialNone' | 'other';
  level: 'national' | 'provincial' | 'municipal' | 'foreign';
  /**
   * issued: published, its present force is not stated; unreleased: planned
   */
  status:
    | 'effective'
    | 'issued'
    | 'draft'
    | 'unreleased'
    | 'superseded'
    | 'abolished'
    | 'discontinued'
    | 'none'
    | 'notStated';
  subject: 'socialCredit' | 'publicCreditInformation' | 'enterpriseInformation' | 'other' | 'none';
  interim: boolean;
  /**
   * Region where it applies; null: the whole country
   */
  region: RegionCode | null;
  issuers: RowId[];
  /**
   * Date of issue, of a draft or of the call for comments
   */
  issued: PartialDate | null;
  effective: PartialDate | null;
  timing: BilingualText | null;
  gist: BilingualText | null;
  lists: ListId[];
  sourceLine: SourceLine;
}
/**
 * Every system that the sources name.
 */
export interface SystemCollection {
  items: SystemRow[];
}
/**
 * A system, platform, site, database, app or scheme that a source names, and what this product does with it.
 */
export interface SystemRow {
  id: RowId;
  name: BilingualText;
  /**
   * Other names, and the marks of the research notes
   */
  aliases: string[];
  kind:
    | 'framework'
    | 'platform'
    | 'database'
    | 'site'
    | 'app'
    | 'list'
    | 'register'
    | 'report'
    | 'pointsScheme'
    | 'ratingScheme'
    | 'identifier'
    | 'catalogue'
    | 'hotline'
    | 'channel'
    | 'mechanism'
    | 'measure'
    | 'programme'
    | 'product'
    | 'method';
  /**
   * Empty: no source names the operator
   */
  operators: RowId[];
  level: 'national' | 'provincial' | 'municipal' | 'private' | 'foreign';
  pathway: 'socialGovernance' | 'financialInfrastructure' | 'outside';
  instrument:
    | 'list'
    | 'lookup'
    | 'points'
    | 'rating'
    | 'riskClass'
    | 'report'
    | 'administrativeStatus'
    | 'restriction'
    | 'transport'
    | 'identifier'
    | 'register'
    | 'catalogue'
    | 'framework'
    | 'pledge'
    | 'repair'
    | 'reward'
    | 'honour'
    | 'supervision'
    | 'ranking'
    | 'complaints'
    | 'publicity'
    | 'traceability'
    | 'detection'
    | 'loan'
    | 'payment'
    | 'method';
  subjects: 'organisations' | 'persons' | 'mixed' | 'cities';
  visibility:
    'public' | 'partial' | 'subjectOnly' | 'consentOnly' | 'governmentOnly' | 'secretModel' | 'notStated';
  participation: 'mandatory' | 'optIn' | 'optOut' | 'voluntary' | 'notStated';
  portal: string | null;
  holds: BilingualText | null;
  /**
   * What this product does with it
   */
  treatment: 'lookedUp' | 'reference' | 'existenceOnly' | 'outOfScope';
  /**
   * Why
   */
  reason: BilingualText;
  sourceLine: SourceLine;
}
/**
 * Cities that the sources name, and the batches of demonstration cities.
 */
export interface CityCollection {
  items: CityRow[];
  demonstrationBatches: {
    number: number;
    announced: PartialDate;
    size: number;
    populationMillions: number | null;
    /**
     * Cities of the batch that a source names
     */
    named: RowId[];
    note: BilingualText | null;
    sourceLine: SourceLine;
  }[];
}
/**
 * A city or county that a source names, keyed by its region code.
 */
export interface CityRow {
  id: RowId;
  regionCode: RegionCode;
  name: BilingualText;
  province: BilingualText;
  /**
   * Province as the table of cities prints it
   */
  provincePrinted: string | null;
  /**
   * One of the 21 with a published points scheme on 1 May 2019
   */
  hasPoints: boolean;
  /**
   * 2017, as printed
   */
  populationMillions: number | null;
  /**
   * Gross product of 2018, as printed
   */
  outputBillionYuan: number | null;
  launched: PartialDate | null;
  /**
   * null: not published
   */
  indicators: number | null;
  /**
   * null: none, or not stated
   */
  demonstrationBatch: number | null;
  note: BilingualText | null;
  sourceLine: SourceLine;
}
/**
 * Who feeds whom.
 */
export interface FlowCollection {
  items: FlowRow[];
}
/**
 * One directed edge between two systems: who feeds whom.
 */
export interface FlowRow {
  id: string;
  from: RowId;
  to: RowId;
  carries: BilingualText;
  /**
   * absent: a source says that there is no such flow
   */
  status: 'exists' | 'planned' | 'absent';
  since: PartialDate | null;
  note: BilingualText | null;
  sourceLine: SourceLine;
}
/**
 * Portals, their coverage and their disagreements.
 */
export interface SourceCollection {
  items: SourceRow[];
}
/**
 * A portal, the share of an authority’s entries that it was found to hold, and where portals disagree.
 */
export interface SourceRow {
  id: RowId;
  name: BilingualText;
  portal: string | null;
  /**
   * Id in `systems`
   */
  system: RowId;
  kind: 'national' | 'local' | 'private';
  /**
   * 0 to 1; null: not measured
   */
  share: number | null;
  shareOf: BilingualText | null;
  measuredOn: string | null;
  /**
   * Lists shown there; null: of every authority, or not stated
   */
  lists: ListId[] | null;
  disagreements: BilingualText[];
  note: BilingualText | null;
  sourceLine: SourceLine;
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
