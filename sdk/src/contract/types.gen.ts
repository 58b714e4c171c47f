// Generated from sdk/src/contract/schema by `npm run contract`. Do not edit.

/**
 * Unified social credit code (统一社会信用代码) by GB 32100-2015: 18 characters, upper case.
 */
export type UnifiedSocialCreditCode = string;
/**
 * A web origin as browsers write it: scheme, host in lower case, port unless it is the usual one.
 */
export type Origin = string;
/**
 * Stands for a statement on paper.
 */
export type ShortCode = string;
/**
 * SHA-256, 64 lower-case hex digits.
 */
export type Hash = string;
/**
 * Stable id of a list
 */
export type ListId = string;
/**
 * Only as the source gives it.
 */
export type Severity = 'general' | 'serious' | 'particularlySerious' | 'notStated';
/**
 * Stable id of a row of reference data other than a list; never reused for another thing.
 */
export type RowId = string;
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
 * An act of the operator on one entry.
 */
export type EntryCommand =
  | {
      action: 'notify';
      /**
       * The day of the act, in China
       */
      on: string;
    }
  | {
      action: 'publish';
      /**
       * The day of the act, in China
       */
      on: string;
      /**
       * A person has read the evidence and confirms the publication
       */
      confirmation: {
        /**
         * Nothing is published by a machine
         */
        reviewedBy: 'human';
        evidenceChecked: true;
      };
    }
  | {
      action: 'applyForRepair';
      /**
       * The day of the act, in China
       */
      on: string;
      causeMended: boolean;
      finesPaid: boolean;
    }
  | {
      action: 'acceptRepair';
      /**
       * The day of the act, in China
       */
      on: string;
    }
  | {
      action: 'rejectRepair';
      /**
       * The day of the act, in China
       */
      on: string;
    }
  | {
      action: 'holdRepairInterview';
      /**
       * The day of the act, in China
       */
      on: string;
    }
  | {
      action: 'verifyRepair';
      /**
       * The day of the act, in China
       */
      on: string;
      corrected: boolean;
    }
  | {
      action: 'takeCreditCourse';
      /**
       * The day of the act, in China
       */
      on: string;
    }
  | {
      action: 'decideRepair';
      /**
       * The day of the act, in China
       */
      on: string;
      granted: boolean;
    }
  | {
      action: 'publishRepair';
      /**
       * The day of the act, in China
       */
      on: string;
    }
  | {
      action: 'recordFulfilment';
      /**
       * The day of the act, in China
       */
      on: string;
    }
  | {
      action: 'remove';
      /**
       * The day of the act, in China
       */
      on: string;
      reason: 'fulfilled' | 'corrected';
    }
  | {
      action: 'annul';
      /**
       * The day of the act, in China
       */
      on: string;
    }
  | {
      action: 'suspend';
      /**
       * Calendar day (China Standard Time), YYYY-MM-DD
       */
      from: string;
      until: string | null;
      reason: BilingualText;
    }
  | {
      action: 'resume';
      /**
       * The day of the act, in China
       */
      on: string;
    };
/**
 * An act of the operator on one objection.
 */
export type ObjectionCommand =
  | {
      action: 'confirmStanding';
      /**
       * The day of the act, in China
       */
      on: string;
    }
  | {
      action: 'refuseStanding';
      /**
       * The day of the act, in China
       */
      on: string;
    }
  | {
      action: 'uphold';
      /**
       * The day of the act, in China
       */
      on: string;
    }
  | {
      action: 'reject';
      /**
       * The day of the act, in China
       */
      on: string;
    }
  | {
      action: 'takeToReview';
      /**
       * The day of the act, in China
       */
      on: string;
    }
  | {
      action: 'withdraw';
      /**
       * The day of the act, in China
       */
      on: string;
    };
/**
 * One of four outcomes, which are never merged.
 */
export type LookupResult = ListedResult | NoEntryResult | NotCoveredResult | UnavailableResult;
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
 * black: a serious list; red: a recognition; irregular: a softer tier below the serious lists.
 */
export type ListColour = 'black' | 'red' | 'irregular';
/**
 * Whether the organisation was told and heard before the listing.
 */
export type PriorNotice =
  | {
      kind: 'given';
      /**
       * Calendar day (China Standard Time), YYYY-MM-DD
       */
      on: string;
    }
  | {
      kind: 'notRequired';
    }
  | {
      kind: 'notStated';
    };
/**
 * applied to the authority; accepted by it; meeting with the firm held; correction verified; decided within five days; decision published.
 */
export type RepairStep = 'applied' | 'accepted' | 'interviewed' | 'verified' | 'decided' | 'published';
/**
 * What a measure is about.
 */
export type MeasureArea =
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
 * Whether a rule says that the measure must be taken, or leaves it to the authority.
 */
export type Discretion = 'mandatory' | 'discretionary' | 'voluntary' | 'notStated';
/**
 * Rank of the rule behind the measure, 1 to 5, where a source gives it.
 */
export type LegalLevel = number | 'notStated';
/**
 * Whether the measure repeats a law or is a new restriction.
 */
export type MeasureNovelty = 'restatesLaw' | 'new' | 'notStated';
/**
 * futureDate: a date after the reading; impossibleDate: before 1949, such as a default of 1900; missingAuthority: nobody is named; endsBeforeItBegins: a term ends before the listing; nameTooLong, numberTooLong: over the 30 characters or 8 digits of the Beijing data standard.
 */
export type QualityFlag =
  | 'futureDate'
  | 'impossibleDate'
  | 'missingAuthority'
  | 'endsBeforeItBegins'
  | 'nameTooLong'
  | 'numberTooLong';
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
  | 'cursorGone'
  | 'keyRequired'
  | 'keyRejected'
  | 'purposeRefused'
  | 'audienceRefused'
  | 'statementWithdrawn'
  | 'transitionRefused'
  | 'contentRefused'
  | 'methodNotAllowed'
  | 'unsupportedMediaType'
  | 'internalError'
  | 'temporarilyUnavailable';
/**
 * The public file, or why there is none.
 */
export type RecordsResult = RecordsFound | NotCoveredResult | UnavailableResult;
/**
 * A public record of an organisation: one of the nineteen types of public credit information, or one of those that other sources add.
 */
export type CreditRecord =
  | BasicRegistrationRecord
  | RegistrationChangeRecord
  | EquityRecord
  | BranchesRecord
  | ManagementRecord
  | AnnualReportRecord
  | LegacyNumbersRecord
  | TaxPaymentRecord
  | TaxArrearsRecord
  | SocialInsuranceRecord
  | ProvidentFundRecord
  | UtilityPaymentRecord
  | UtilityArrearsRecord
  | PermitRecord
  | InspectionRecord
  | PenaltyRecord
  | AdverseListRecord
  | RecognitionListRecord
  | AwardRecord
  | CreditPledgeRecord
  | JudgmentRecord
  | ContractPerformanceRecord
  | GradeRecord
  | ComplaintRecord
  | MarketInformationRecord
  | AmberRecord;
/**
 * received and acknowledged; standingConfirmed: it comes from the organisation, the entry is contested at once; standingRefused: it does not; upheld: the entry is corrected; rejected; underReview: taken to the next stage, still contested; withdrawn by whoever made it.
 */
export type ObjectionState =
  'received' | 'standingConfirmed' | 'standingRefused' | 'upheld' | 'rejected' | 'underReview' | 'withdrawn';
/**
 * A JSON Web Signature in its compact form.
 */
export type CompactSignature = string;
/**
 * One of the four outcomes, as a statement tells it.
 */
export type StatementSubject = StatedListed | StatedNoEntry | StatedNotCovered | StatedUnavailable;
/**
 * A public key for statements: a JSON Web Key with its term.
 */
export type StatementKey =
  | {
      kty: 'OKP';
      crv: 'Ed25519';
      alg: 'EdDSA';
      x: string;
      /**
       * Thumbprint of the key (RFC 7638)
       */
      kid: string;
      use: 'sig';
      /**
       * First and last instant at which it may sign
       */
      validFrom: string;
      /**
       * RFC 3339 date and time in UTC
       */
      validUntil: string;
    }
  | {
      kty: 'EC';
      crv: 'P-256';
      alg: 'ES256';
      x: string;
      y: string;
      /**
       * Thumbprint of the key (RFC 7638)
       */
      kid: string;
      use: 'sig';
      /**
       * First and last instant at which it may sign
       */
      validFrom: string;
      /**
       * RFC 3339 date and time in UTC
       */
      validUntil: string;
    };
/**
 * proposed → (notified →) effective ⇄ repairPending → removed, expired or annulled. Only effective and repairPending are public.
 */
export type EntryState =
  'proposed' | 'notified' | 'effective' | 'repairPending' | 'removed' | 'expired' | 'annulled';
/**
 * The declared purpose of a key; every use of the key stands under it.
 */
export type Purpose =
  | 'shopperInformation'
  | 'marketplaceOnboarding'
  | 'procurementDueDiligence'
  | 'supplierMonitoring'
  | 'ownRecord'
  | 'research';
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
 * An objection to one entry. Holds no text and no person.
 */
export interface ObjectionRequest {
  code: UnifiedSocialCreditCode;
  /**
   * Id of the entry that is objected to
   */
  entry: string;
  /**
   * @minItems 1
   * @maxItems 7
   */
  grounds: (
    | 'wrongOrganisation'
    | 'obligationFulfilled'
    | 'decisionOverturned'
    | 'termEnded'
    | 'factsWrong'
    | 'noPriorNotice'
    | 'alreadyRemovedAtSource'
  )[];
  /**
   * Anyone may object; only an objection of the organisation itself makes the entry contested
   */
  from: 'listedOrganisation' | 'someoneElse';
  /**
   * Number of the decision, receipt or judgment that supports it; no free text, so that no person is named
   */
  proofNumber?: string | null;
}
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
 * Asks for statements on up to 500 codes for one origin.
 */
export interface StatementRequest {
  audience: Origin;
  /**
   * @minItems 1
   * @maxItems 500
   */
  codes: string[];
}
/**
 * An entry that an authority proposes. It is not public yet.
 */
export interface EntryProposal {
  code: UnifiedSocialCreditCode;
  list: ListId;
  ground: Ground;
  severity?: Severity;
  amount?: Amount | null;
  /**
   * Authority of the catalogue
   */
  determinedBy: RowId;
  listedBy: RowId;
  publishedBy: RowId;
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
   * Of the body that decided; nothing below the county may decide
   */
  level: 'national' | 'province' | 'city' | 'county' | 'belowCounty';
  /**
   * Calendar day (China Standard Time), YYYY-MM-DD
   */
  listedOn: string;
  /**
   * Calendar day (China Standard Time), YYYY-MM-DD
   */
  effectiveOn: string;
  term: Term;
  personTerms?: PersonTerm[];
  /**
   * Portal of the catalogue that shows it
   */
  source: RowId;
}
/**
 * Why an organisation was listed.
 */
export interface Ground {
  /**
   * How the list defines the ground
   */
  kind: 'enumerated' | 'byReference' | 'delegated' | 'openClause';
  /**
   * What the ground is about. moralOrPolitical and unspecified are told neutrally and never flag
   */
  nature:
    | 'lawViolation'
    | 'nonPerformanceOfJudgment'
    | 'contractOrCivil'
    | 'administrativeDisclosure'
    | 'moralOrPolitical'
    | 'unspecified';
  text: BilingualText;
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
 * A sum of money that the decision states.
 */
export interface Amount {
  /**
   * Yuan
   */
  value: number;
  currency: 'CNY';
  /**
   * What the amount is of, such as the sum to be enforced
   */
  of: BilingualText;
}
/**
 * How long people in a role are affected; nobody is named.
 */
export interface PersonTerm {
  role: 'legalRepresentative' | 'board' | 'seniorManagement' | 'actualController' | 'responsibleStaff';
  persons: number;
  until: string | null;
}
/**
 * A record handed in by an authority.
 */
export interface RecordSubmission {
  code: UnifiedSocialCreditCode;
  /**
   * Who may see it by the national catalogue. Anything but public is kept and never served.
   */
  access: 'public' | 'allGovernment' | 'restricted';
  /**
   * A kind of the catalogue of record types; red ones are refused
   */
  type: string;
  /**
   * The record as its type has it, without `id` and `quality`
   */
  record: {
    [k: string]: unknown;
  };
}
/**
 * Asks for a key with a declared purpose.
 */
export interface ApiKeyRequest {
  /**
   * Employment, tenancy, education, travel, dating, consumer credit, insurance and law enforcement are refused
   */
  purpose:
    | 'shopperInformation'
    | 'marketplaceOnboarding'
    | 'procurementDueDiligence'
    | 'supplierMonitoring'
    | 'ownRecord'
    | 'research'
    | 'employment'
    | 'tenancy'
    | 'education'
    | 'travel'
    | 'dating'
    | 'consumerCredit'
    | 'insurance'
    | 'lawEnforcement';
  /**
   * What the key is for, such as a system; not a person
   */
  label: string;
  /**
   * Origins whose pages may show statements that are minted with the key; whose they are the operator checks
   *
   * @maxItems 20
   */
  audiences?: Origin[];
  /**
   * Origins of pages, such as https://market.example, that may use the key: it is then publishable, no secret
   *
   * @minItems 1
   * @maxItems 20
   */
  origins?: string[];
}
/**
 * The origins that a key owns from now on, in place of those before.
 */
export interface ApiKeyAudiences {
  /**
   * Origins whose pages may show statements that are minted with the key; whose they are the operator checks
   *
   * @maxItems 20
   */
  audiences: Origin[];
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
   * The day whose rules the answer follows: today, unless an earlier day was asked for
   */
  rulesOn: string;
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
   * Region of registration
   */
  region: Region;
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
  /**
   * Related organisations; a listing never passes between them
   */
  affiliates: Affiliate[];
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
 * A related organisation. No record is ever taken over from it.
 */
export interface Affiliate {
  code: UnifiedSocialCreditCode;
  name: string;
  relation: 'parent' | 'subsidiary' | 'sibling' | 'shareholder';
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
  ground: Ground;
  severity: Severity;
  amount: Amount | null;
  determinedBy: Authority;
  listedBy: Authority;
  publishedBy: Authority;
  /**
   * Where a local list applies; null: nationwide
   */
  jurisdiction: Region | null;
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
  notice: PriorNotice;
  /**
   * Calendar day (China Standard Time), YYYY-MM-DD
   */
  listedOn: string;
  /**
   * Calendar day (China Standard Time), YYYY-MM-DD
   */
  effectiveOn: string;
  /**
   * Calendar day (China Standard Time), YYYY-MM-DD
   */
  publishedOn: string;
  term: Term;
  personTerms: PersonTerm[];
  /**
   * How an entry leaves this list
   */
  removalRules: BilingualText;
  repair: Repair;
  suspension: Suspension | null;
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
  quality: QualityFlag[];
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
  colour: ListColour;
}
/**
 * A body that determines, lists, publishes or sanctions.
 */
export interface Authority {
  id: string;
  name: BilingualText;
}
/**
 * A division by GB/T 2260, keyed by its code: romanised names collide.
 */
export interface Region {
  code: string;
  name: BilingualText;
}
/**
 * Credit repair (信用修复). Pending repair is not removal.
 */
export interface Repair {
  state: 'none' | 'pending' | 'refused' | 'notAvailable';
  /**
   * Last step reached of a repair that is pending or was refused
   */
  step: RepairStep | null;
  /**
   * First day a repair may be applied for, where the list states one
   */
  earliestOn: string | null;
  /**
   * Last of the five days for the decision, once verified
   */
  decisionDueOn: string | null;
  /**
   * A credit course was taken; it eases and never replaces the repair
   */
  courseTaken: boolean;
}
/**
 * Force majeure or suspended enforcement: the entry stands and is not flagged meanwhile.
 */
export interface Suspension {
  /**
   * Calendar day (China Standard Time), YYYY-MM-DD
   */
  from: string;
  until: string | null;
  reason: BilingualText;
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
  /**
   * Stages of review, in order; empty: no source states them
   */
  reviews: ReviewStage[];
  /**
   * Whether the entry is taken down during a review; null: no source states it
   */
  suspendsPublication: boolean | null;
  address: string | null;
}
/**
 * One stage of a review, with its time limit.
 */
export interface ReviewStage {
  /**
   * Who reviews
   */
  by: BilingualText;
  /**
   * Days to decide; null: no source states it
   */
  within: number | null;
  dayKind: 'calendar' | 'working' | 'notStated';
}
/**
 * An effect of one list. Never a ban from everything.
 */
export interface Measure {
  /**
   * Row of the catalogue of measures
   */
  id: RowId;
  /**
   * What the list allows an authority to do
   */
  text: BilingualText;
  imposedBy: Authority;
  area: MeasureArea;
  discretion: Discretion;
  legalLevel: LegalLevel;
  novelty: MeasureNovelty;
  /**
   * Whether it was applied here; unknown unless a source says
   */
  applied: 'yes' | 'no' | 'unknown';
}
/**
 * What a portal said of this entry, and when.
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
  /**
   * What the portal held when it was read; sources that disagree stand side by side
   */
  finding: 'shown' | 'notShown' | 'differs';
  /**
   * What differs, as the portal words it
   */
  detail: BilingualText | null;
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
   * The day whose rules the answer follows: today, unless an earlier day was asked for
   */
  rulesOn: string;
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
 * The public file of an organisation. May be empty.
 */
export interface RecordsFound {
  outcome: 'found';
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
   * The day whose rules the answer follows: today, unless an earlier day was asked for
   */
  rulesOn: string;
  /**
   * @minItems 1
   */
  sources: ConsultedSource[];
  entity: Entity;
  /**
   * Public records, newest first
   */
  records: CreditRecord[];
  /**
   * About a quarter of the items of a file is not public: no answer speaks of them
   */
  disclosure: 'publicOnly';
  regulations: RegulationInForce[];
}
/**
 * Type 1: basic registration.
 */
export interface BasicRegistrationRecord {
  type: 'basic-registration';
  id: string;
  /**
   * As the national catalogue classes this kind of record; not a judgment of the organisation
   */
  polarity: 'positive' | 'negative' | 'neutral';
  /**
   * Who made the record; null: the source names nobody, see `quality`
   */
  contributor: Authority | null;
  level: 'national' | 'province' | 'city' | 'county' | 'notStated';
  /**
   * market: from associations, complaints or the firm itself; never a ground for a listing
   */
  information: 'public' | 'market';
  /**
   * amber: may be kept only because it is severe. Red information is never taken in.
   */
  informationClass: 'green' | 'amber' | 'notClassified';
  /**
   * Of an amber record: why it counts as severe
   */
  severeBecause: BilingualText | null;
  /**
   * When the record came into being
   */
  recordedOn: string;
  /**
   * The decision or document behind it
   */
  document: {
    number: string;
    /**
     * Calendar day (China Standard Time), YYYY-MM-DD
     */
    date: string;
  } | null;
  source: {
    sourceId: string;
    name: BilingualText;
    address: string | null;
    /**
     * RFC 3339 date and time in UTC
     */
    retrievedAt: string;
  };
  /**
   * Source records that describe this one
   */
  mergedReports: number;
  quality: QualityFlag[];
  kind: EntityKind;
  registeredCapital: Amount | null;
  region: Region;
  /**
   * Business scope
   */
  scope: BilingualText | null;
}
/**
 * Type 2: a change of registration.
 */
export interface RegistrationChangeRecord {
  type: 'registration-changes';
  id: string;
  /**
   * As the national catalogue classes this kind of record; not a judgment of the organisation
   */
  polarity: 'positive' | 'negative' | 'neutral';
  /**
   * Who made the record; null: the source names nobody, see `quality`
   */
  contributor: Authority | null;
  level: 'national' | 'province' | 'city' | 'county' | 'notStated';
  /**
   * market: from associations, complaints or the firm itself; never a ground for a listing
   */
  information: 'public' | 'market';
  /**
   * amber: may be kept only because it is severe. Red information is never taken in.
   */
  informationClass: 'green' | 'amber' | 'notClassified';
  /**
   * Of an amber record: why it counts as severe
   */
  severeBecause: BilingualText | null;
  /**
   * When the record came into being
   */
  recordedOn: string;
  /**
   * The decision or document behind it
   */
  document: {
    number: string;
    /**
     * Calendar day (China Standard Time), YYYY-MM-DD
     */
    date: string;
  } | null;
  source: {
    sourceId: string;
    name: BilingualText;
    address: string | null;
    /**
     * RFC 3339 date and time in UTC
     */
    retrievedAt: string;
  };
  /**
   * Source records that describe this one
   */
  mergedReports: number;
  quality: QualityFlag[];
  /**
   * What changed. Of a representative only that there was a change.
   */
  item: 'name' | 'address' | 'ownership' | 'capital' | 'scope' | 'legalRepresentative' | 'kind';
  /**
   * Null where it would name a person
   */
  before: string | null;
  after: string | null;
}
/**
 * Type 3: who holds the equity; people are counted only.
 */
export interface EquityRecord {
  type: 'equity';
  id: string;
  /**
   * As the national catalogue classes this kind of record; not a judgment of the organisation
   */
  polarity: 'positive' | 'negative' | 'neutral';
  /**
   * Who made the record; null: the source names nobody, see `quality`
   */
  contributor: Authority | null;
  level: 'national' | 'province' | 'city' | 'county' | 'notStated';
  /**
   * market: from associations, complaints or the firm itself; never a ground for a listing
   */
  information: 'public' | 'market';
  /**
   * amber: may be kept only because it is severe. Red information is never taken in.
   */
  informationClass: 'green' | 'amber' | 'notClassified';
  /**
   * Of an amber record: why it counts as severe
   */
  severeBecause: BilingualText | null;
  /**
   * When the record came into being
   */
  recordedOn: string;
  /**
   * The decision or document behind it
   */
  document: {
    number: string;
    /**
     * Calendar day (China Standard Time), YYYY-MM-DD
     */
    date: string;
  } | null;
  source: {
    sourceId: string;
    name: BilingualText;
    address: string | null;
    /**
     * RFC 3339 date and time in UTC
     */
    retrievedAt: string;
  };
  /**
   * Source records that describe this one
   */
  mergedReports: number;
  quality: QualityFlag[];
  organisations: {
    code: UnifiedSocialCreditCode;
    name: string;
    percent: number | null;
  }[];
  /**
   * How many natural persons hold equity; they are never named
   */
  naturalPersons: number;
}
/**
 * Type 4: branches and subsidiaries.
 */
export interface BranchesRecord {
  type: 'branches-subsidiaries';
  id: string;
  /**
   * As the national catalogue classes this kind of record; not a judgment of the organisation
   */
  polarity: 'positive' | 'negative' | 'neutral';
  /**
   * Who made the record; null: the source names nobody, see `quality`
   */
  contributor: Authority | null;
  level: 'national' | 'province' | 'city' | 'county' | 'notStated';
  /**
   * market: from associations, complaints or the firm itself; never a ground for a listing
   */
  information: 'public' | 'market';
  /**
   * amber: may be kept only because it is severe. Red information is never taken in.
   */
  informationClass: 'green' | 'amber' | 'notClassified';
  /**
   * Of an amber record: why it counts as severe
   */
  severeBecause: BilingualText | null;
  /**
   * When the record came into being
   */
  recordedOn: string;
  /**
   * The decision or document behind it
   */
  document: {
    number: string;
    /**
     * Calendar day (China Standard Time), YYYY-MM-DD
     */
    date: string;
  } | null;
  source: {
    sourceId: string;
    name: BilingualText;
    address: string | null;
    /**
     * RFC 3339 date and time in UTC
     */
    retrievedAt: string;
  };
  /**
   * Source records that describe this one
   */
  mergedReports: number;
  quality: QualityFlag[];
  organisations: {
    code: UnifiedSocialCreditCode;
    name: string;
    relation: 'branch' | 'parent' | 'subsidiary' | 'sibling' | 'shareholder';
  }[];
}
/**
 * Type 5: senior management, without names.
 */
export interface ManagementRecord {
  type: 'senior-management';
  id: string;
  /**
   * As the national catalogue classes this kind of record; not a judgment of the organisation
   */
  polarity: 'positive' | 'negative' | 'neutral';
  /**
   * Who made the record; null: the source names nobody, see `quality`
   */
  contributor: Authority | null;
  level: 'national' | 'province' | 'city' | 'county' | 'notStated';
  /**
   * market: from associations, complaints or the firm itself; never a ground for a listing
   */
  information: 'public' | 'market';
  /**
   * amber: may be kept only because it is severe. Red information is never taken in.
   */
  informationClass: 'green' | 'amber' | 'notClassified';
  /**
   * Of an amber record: why it counts as severe
   */
  severeBecause: BilingualText | null;
  /**
   * When the record came into being
   */
  recordedOn: string;
  /**
   * The decision or document behind it
   */
  document: {
    number: string;
    /**
     * Calendar day (China Standard Time), YYYY-MM-DD
     */
    date: string;
  } | null;
  source: {
    sourceId: string;
    name: BilingualText;
    address: string | null;
    /**
     * RFC 3339 date and time in UTC
     */
    retrievedAt: string;
  };
  /**
   * Source records that describe this one
   */
  mergedReports: number;
  quality: QualityFlag[];
  positions: {
    role: 'legalRepresentative' | 'board' | 'supervisoryBoard' | 'seniorManagement';
    persons: number;
  }[];
}
/**
 * Type 6: an annual report, filed by the firm.
 */
export interface AnnualReportRecord {
  type: 'annual-report';
  id: string;
  /**
   * As the national catalogue classes this kind of record; not a judgment of the organisation
   */
  polarity: 'positive' | 'negative' | 'neutral';
  /**
   * Who made the record; null: the source names nobody, see `quality`
   */
  contributor: Authority | null;
  level: 'national' | 'province' | 'city' | 'county' | 'notStated';
  /**
   * market: from associations, complaints or the firm itself; never a ground for a listing
   */
  information: 'public' | 'market';
  /**
   * amber: may be kept only because it is severe. Red information is never taken in.
   */
  informationClass: 'green' | 'amber' | 'notClassified';
  /**
   * Of an amber record: why it counts as severe
   */
  severeBecause: BilingualText | null;
  /**
   * When the record came into being
   */
  recordedOn: string;
  /**
   * The decision or document behind it
   */
  document: {
    number: string;
    /**
     * Calendar day (China Standard Time), YYYY-MM-DD
     */
    date: string;
  } | null;
  source: {
    sourceId: string;
    name: BilingualText;
    address: string | null;
    /**
     * RFC 3339 date and time in UTC
     */
    retrievedAt: string;
  };
  /**
   * Source records that describe this one
   */
  mergedReports: number;
  quality: QualityFlag[];
  year: number;
  filed: 'inTime' | 'late' | 'missing';
}
/**
 * Type 7: numbers from before 2015.
 */
export interface LegacyNumbersRecord {
  type: 'legacy-numbers';
  id: string;
  /**
   * As the national catalogue classes this kind of record; not a judgment of the organisation
   */
  polarity: 'positive' | 'negative' | 'neutral';
  /**
   * Who made the record; null: the source names nobody, see `quality`
   */
  contributor: Authority | null;
  level: 'national' | 'province' | 'city' | 'county' | 'notStated';
  /**
   * market: from associations, complaints or the firm itself; never a ground for a listing
   */
  information: 'public' | 'market';
  /**
   * amber: may be kept only because it is severe. Red information is never taken in.
   */
  informationClass: 'green' | 'amber' | 'notClassified';
  /**
   * Of an amber record: why it counts as severe
   */
  severeBecause: BilingualText | null;
  /**
   * When the record came into being
   */
  recordedOn: string;
  /**
   * The decision or document behind it
   */
  document: {
    number: string;
    /**
     * Calendar day (China Standard Time), YYYY-MM-DD
     */
    date: string;
  } | null;
  source: {
    sourceId: string;
    name: BilingualText;
    address: string | null;
    /**
     * RFC 3339 date and time in UTC
     */
    retrievedAt: string;
  };
  /**
   * Source records that describe this one
   */
  mergedReports: number;
  quality: QualityFlag[];
  /**
   * @minItems 1
   */
  numbers: LegacyNumber[];
  replacedOn: string | null;
}
/**
 * Type 8: tax payments.
 */
export interface TaxPaymentRecord {
  type: 'tax-payments';
  id: string;
  /**
   * As the national catalogue classes this kind of record; not a judgment of the organisation
   */
  polarity: 'positive' | 'negative' | 'neutral';
  /**
   * Who made the record; null: the source names nobody, see `quality`
   */
  contributor: Authority | null;
  level: 'national' | 'province' | 'city' | 'county' | 'notStated';
  /**
   * market: from associations, complaints or the firm itself; never a ground for a listing
   */
  information: 'public' | 'market';
  /**
   * amber: may be kept only because it is severe. Red information is never taken in.
   */
  informationClass: 'green' | 'amber' | 'notClassified';
  /**
   * Of an amber record: why it counts as severe
   */
  severeBecause: BilingualText | null;
  /**
   * When the record came into being
   */
  recordedOn: string;
  /**
   * The decision or document behind it
   */
  document: {
    number: string;
    /**
     * Calendar day (China Standard Time), YYYY-MM-DD
     */
    date: string;
  } | null;
  source: {
    sourceId: string;
    name: BilingualText;
    address: string | null;
    /**
     * RFC 3339 date and time in UTC
     */
    retrievedAt: string;
  };
  /**
   * Source records that describe this one
   */
  mergedReports: number;
  quality: QualityFlag[];
  period: {
    /**
     * Calendar day (China Standard Time), YYYY-MM-DD
     */
    from: string;
    /**
     * Calendar day (China Standard Time), YYYY-MM-DD
     */
    to: string;
  };
  paid: 'inFull' | 'inPart' | 'notStated';
}
/**
 * Type 9: tax arrears, on a legal judgment.
 */
export interface TaxArrearsRecord {
  type: 'tax-arrears';
  id: string;
  /**
   * As the national catalogue classes this kind of record; not a judgment of the organisation
   */
  polarity: 'positive' | 'negative' | 'neutral';
  /**
   * Who made the record; null: the source names nobody, see `quality`
   */
  contributor: Authority | null;
  level: 'national' | 'province' | 'city' | 'county' | 'notStated';
  /**
   * market: from associations, complaints or the firm itself; never a ground for a listing
   */
  information: 'public' | 'market';
  /**
   * amber: may be kept only because it is severe. Red information is never taken in.
   */
  informationClass: 'green' | 'amber' | 'notClassified';
  /**
   * Of an amber record: why it counts as severe
   */
  severeBecause: BilingualText | null;
  /**
   * When the record came into being
   */
  recordedOn: string;
  /**
   * The decision or document behind it
   */
  document: {
    number: string;
    /**
     * Calendar day (China Standard Time), YYYY-MM-DD
     */
    date: string;
  } | null;
  source: {
    sourceId: string;
    name: BilingualText;
    address: string | null;
    /**
     * RFC 3339 date and time in UTC
     */
    retrievedAt: string;
  };
  /**
   * Source records that describe this one
   */
  mergedReports: number;
  quality: QualityFlag[];
  amount: Amount | null;
  /**
   * The legal judgment of default, without which there is no record
   */
  judgment: {
    number: string;
    /**
     * Calendar day (China Standard Time), YYYY-MM-DD
     */
    date: string;
  };
  settledOn: string | null;
}
/**
 * Type 10: social insurance payments.
 */
export interface SocialInsuranceRecord {
  type: 'social-insurance';
  id: string;
  /**
   * As the national catalogue classes this kind of record; not a judgment of the organisation
   */
  polarity: 'positive' | 'negative' | 'neutral';
  /**
   * Who made the record; null: the source names nobody, see `quality`
   */
  contributor: Authority | null;
  level: 'national' | 'province' | 'city' | 'county' | 'notStated';
  /**
   * market: from associations, complaints or the firm itself; never a ground for a listing
   */
  information: 'public' | 'market';
  /**
   * amber: may be kept only because it is severe. Red information is never taken in.
   */
  informationClass: 'green' | 'amber' | 'notClassified';
  /**
   * Of an amber record: why it counts as severe
   */
  severeBecause: BilingualText | null;
  /**
   * When the record came into being
   */
  recordedOn: string;
  /**
   * The decision or document behind it
   */
  document: {
    number: string;
    /**
     * Calendar day (China Standard Time), YYYY-MM-DD
     */
    date: string;
  } | null;
  source: {
    sourceId: string;
    name: BilingualText;
    address: string | null;
    /**
     * RFC 3339 date and time in UTC
     */
    retrievedAt: string;
  };
  /**
   * Source records that describe this one
   */
  mergedReports: number;
  quality: QualityFlag[];
  period: {
    /**
     * Calendar day (China Standard Time), YYYY-MM-DD
     */
    from: string;
    /**
     * Calendar day (China Standard Time), YYYY-MM-DD
     */
    to: string;
  };
  paid: 'inFull' | 'inPart' | 'notStated';
}
/**
 * Type 11: provident fund payments.
 */
export interface ProvidentFundRecord {
  type: 'provident-fund';
  id: string;
  /**
   * As the national catalogue classes this kind of record; not a judgment of the organisation
   */
  polarity: 'positive' | 'negative' | 'neutral';
  /**
   * Who made the record; null: the source names nobody, see `quality`
   */
  contributor: Authority | null;
  level: 'national' | 'province' | 'city' | 'county' | 'notStated';
  /**
   * market: from associations, complaints or the firm itself; never a ground for a listing
   */
  information: 'public' | 'market';
  /**
   * amber: may be kept only because it is severe. Red information is never taken in.
   */
  informationClass: 'green' | 'amber' | 'notClassified';
  /**
   * Of an amber record: why it counts as severe
   */
  severeBecause: BilingualText | null;
  /**
   * When the record came into being
   */
  recordedOn: string;
  /**
   * The decision or document behind it
   */
  document: {
    number: string;
    /**
     * Calendar day (China Standard Time), YYYY-MM-DD
     */
    date: string;
  } | null;
  source: {
    sourceId: string;
    name: BilingualText;
    address: string | null;
    /**
     * RFC 3339 date and time in UTC
     */
    retrievedAt: string;
  };
  /**
   * Source records that describe this one
   */
  mergedReports: number;
  quality: QualityFlag[];
  period: {
    /**
     * Calendar day (China Standard Time), YYYY-MM-DD
     */
    from: string;
    /**
     * Calendar day (China Standard Time), YYYY-MM-DD
     */
    to: string;
  };
  paid: 'inFull' | 'inPart' | 'notStated';
}
/**
 * Type 12: utility payments.
 */
export interface UtilityPaymentRecord {
  type: 'utility-payments';
  id: string;
  /**
   * As the national catalogue classes this kind of record; not a judgment of the organisation
   */
  polarity: 'positive' | 'negative' | 'neutral';
  /**
   * Who made the record; null: the source names nobody, see `quality`
   */
  contributor: Authority | null;
  level: 'national' | 'province' | 'city' | 'county' | 'notStated';
  /**
   * market: from associations, complaints or the firm itself; never a ground for a listing
   */
  information: 'public' | 'market';
  /**
   * amber: may be kept only because it is severe. Red information is never taken in.
   */
  informationClass: 'green' | 'amber' | 'notClassified';
  /**
   * Of an amber record: why it counts as severe
   */
  severeBecause: BilingualText | null;
  /**
   * When the record came into being
   */
  recordedOn: string;
  /**
   * The decision or document behind it
   */
  document: {
    number: string;
    /**
     * Calendar day (China Standard Time), YYYY-MM-DD
     */
    date: string;
  } | null;
  source: {
    sourceId: string;
    name: BilingualText;
    address: string | null;
    /**
     * RFC 3339 date and time in UTC
     */
    retrievedAt: string;
  };
  /**
   * Source records that describe this one
   */
  mergedReports: number;
  quality: QualityFlag[];
  period: {
    /**
     * Calendar day (China Standard Time), YYYY-MM-DD
     */
    from: string;
    /**
     * Calendar day (China Standard Time), YYYY-MM-DD
     */
    to: string;
  };
  paid: 'inFull' | 'inPart' | 'notStated';
  /**
   * Water, electricity, gas, heating or telecommunications
   */
  service: BilingualText;
}
/**
 * Type 13: utility arrears, on a legal judgment.
 */
export interface UtilityArrearsRecord {
  type: 'utility-arrears';
  id: string;
  /**
   * As the national catalogue classes this kind of record; not a judgment of the organisation
   */
  polarity: 'positive' | 'negative' | 'neutral';
  /**
   * Who made the record; null: the source names nobody, see `quality`
   */
  contributor: Authority | null;
  level: 'national' | 'province' | 'city' | 'county' | 'notStated';
  /**
   * market: from associations, complaints or the firm itself; never a ground for a listing
   */
  information: 'public' | 'market';
  /**
   * amber: may be kept only because it is severe. Red information is never taken in.
   */
  informationClass: 'green' | 'amber' | 'notClassified';
  /**
   * Of an amber record: why it counts as severe
   */
  severeBecause: BilingualText | null;
  /**
   * When the record came into being
   */
  recordedOn: string;
  /**
   * The decision or document behind it
   */
  document: {
    number: string;
    /**
     * Calendar day (China Standard Time), YYYY-MM-DD
     */
    date: string;
  } | null;
  source: {
    sourceId: string;
    name: BilingualText;
    address: string | null;
    /**
     * RFC 3339 date and time in UTC
     */
    retrievedAt: string;
  };
  /**
   * Source records that describe this one
   */
  mergedReports: number;
  quality: QualityFlag[];
  amount: Amount | null;
  /**
   * The legal judgment of default, without which there is no record
   */
  judgment: {
    number: string;
    /**
     * Calendar day (China Standard Time), YYYY-MM-DD
     */
    date: string;
  };
  settledOn: string | null;
  /**
   * Water, electricity, gas, heating or telecommunications
   */
  service: BilingualText;
}
/**
 * Type 14: a permit, licence or project approval.
 */
export interface PermitRecord {
  type: 'permits';
  id: string;
  /**
   * As the national catalogue classes this kind of record; not a judgment of the organisation
   */
  polarity: 'positive' | 'negative' | 'neutral';
  /**
   * Who made the record; null: the source names nobody, see `quality`
   */
  contributor: Authority | null;
  level: 'national' | 'province' | 'city' | 'county' | 'notStated';
  /**
   * market: from associations, complaints or the firm itself; never a ground for a listing
   */
  information: 'public' | 'market';
  /**
   * amber: may be kept only because it is severe. Red information is never taken in.
   */
  informationClass: 'green' | 'amber' | 'notClassified';
  /**
   * Of an amber record: why it counts as severe
   */
  severeBecause: BilingualText | null;
  /**
   * When the record came into being
   */
  recordedOn: string;
  /**
   * The decision or document behind it
   */
  document: {
    number: string;
    /**
     * Calendar day (China Standard Time), YYYY-MM-DD
     */
    date: string;
  } | null;
  source: {
    sourceId: string;
    name: BilingualText;
    address: string | null;
    /**
     * RFC 3339 date and time in UTC
     */
    retrievedAt: string;
  };
  /**
   * Source records that describe this one
   */
  mergedReports: number;
  quality: QualityFlag[];
  permit: BilingualText;
  validUntil: string | null;
  status: 'valid' | 'expired' | 'revoked' | 'notStated';
}
/**
 * Type 15: an inspection and its result.
 */
export interface InspectionRecord {
  type: 'inspections';
  id: string;
  /**
   * As the national catalogue classes this kind of record; not a judgment of the organisation
   */
  polarity: 'positive' | 'negative' | 'neutral';
  /**
   * Who made the record; null: the source names nobody, see `quality`
   */
  contributor: Authority | null;
  level: 'national' | 'province' | 'city' | 'county' | 'notStated';
  /**
   * market: from associations, complaints or the firm itself; never a ground for a listing
   */
  information: 'public' | 'market';
  /**
   * amber: may be kept only because it is severe. Red information is never taken in.
   */
  informationClass: 'green' | 'amber' | 'notClassified';
  /**
   * Of an amber record: why it counts as severe
   */
  severeBecause: BilingualText | null;
  /**
   * When the record came into being
   */
  recordedOn: string;
  /**
   * The decision or document behind it
   */
  document: {
    number: string;
    /**
     * Calendar day (China Standard Time), YYYY-MM-DD
     */
    date: string;
  } | null;
  source: {
    sourceId: string;
    name: BilingualText;
    address: string | null;
    /**
     * RFC 3339 date and time in UTC
     */
    retrievedAt: string;
  };
  /**
   * Source records that describe this one
   */
  mergedReports: number;
  quality: QualityFlag[];
  /**
   * doubleRandom: inspector and firm were drawn by lot (双随机、一公开)
   */
  selection: 'doubleRandom' | 'targeted' | 'notStated';
  subject: BilingualText;
  result: BilingualText;
  mendedOn: string | null;
}
/**
 * Type 16: an administrative penalty. It is not a listing.
 */
export interface PenaltyRecord {
  type: 'penalties';
  id: string;
  /**
   * As the national catalogue classes this kind of record; not a judgment of the organisation
   */
  polarity: 'positive' | 'negative' | 'neutral';
  /**
   * Who made the record; null: the source names nobody, see `quality`
   */
  contributor: Authority | null;
  level: 'national' | 'province' | 'city' | 'county' | 'notStated';
  /**
   * market: from associations, complaints or the firm itself; never a ground for a listing
   */
  information: 'public' | 'market';
  /**
   * amber: may be kept only because it is severe. Red information is never taken in.
   */
  informationClass: 'green' | 'amber' | 'notClassified';
  /**
   * Of an amber record: why it counts as severe
   */
  severeBecause: BilingualText | null;
  /**
   * When the record came into being
   */
  recordedOn: string;
  /**
   * The decision or document behind it
   */
  document: {
    number: string;
    /**
     * Calendar day (China Standard Time), YYYY-MM-DD
     */
    date: string;
  } | null;
  source: {
    sourceId: string;
    name: BilingualText;
    address: string | null;
    /**
     * RFC 3339 date and time in UTC
     */
    retrievedAt: string;
  };
  /**
   * Source records that describe this one
   */
  mergedReports: number;
  quality: QualityFlag[];
  ground: BilingualText;
  /**
   * @minItems 1
   */
  legalBasis: BilingualText[];
  penalty: BilingualText;
  amount: Amount | null;
  /**
   * Whether its publication can end by repair
   */
  repairable: 'yes' | 'no' | 'notStated';
  /**
   * Id of the list entry that derives from this penalty
   */
  ledTo: string | null;
}
/**
 * Type 17: put on a list, or taken off it.
 */
export interface AdverseListRecord {
  type: 'black-list';
  id: string;
  /**
   * As the national catalogue classes this kind of record; not a judgment of the organisation
   */
  polarity: 'positive' | 'negative' | 'neutral';
  /**
   * Who made the record; null: the source names nobody, see `quality`
   */
  contributor: Authority | null;
  level: 'national' | 'province' | 'city' | 'county' | 'notStated';
  /**
   * market: from associations, complaints or the firm itself; never a ground for a listing
   */
  information: 'public' | 'market';
  /**
   * amber: may be kept only because it is severe. Red information is never taken in.
   */
  informationClass: 'green' | 'amber' | 'notClassified';
  /**
   * Of an amber record: why it counts as severe
   */
  severeBecause: BilingualText | null;
  /**
   * When the record came into being
   */
  recordedOn: string;
  /**
   * The decision or document behind it
   */
  document: {
    number: string;
    /**
     * Calendar day (China Standard Time), YYYY-MM-DD
     */
    date: string;
  } | null;
  source: {
    sourceId: string;
    name: BilingualText;
    address: string | null;
    /**
     * RFC 3339 date and time in UTC
     */
    retrievedAt: string;
  };
  /**
   * Source records that describe this one
   */
  mergedReports: number;
  quality: QualityFlag[];
  list: ListReference;
  event: 'listed' | 'removed';
  /**
   * Why the record came into being
   */
  reason: 'listed' | 'fulfilled' | 'repaired' | 'termEnded';
  /**
   * Id of the entry while it is in effect
   */
  entry: string | null;
}
/**
 * Type 18: put on a redlist, or taken off it.
 */
export interface RecognitionListRecord {
  type: 'red-list';
  id: string;
  /**
   * As the national catalogue classes this kind of record; not a judgment of the organisation
   */
  polarity: 'positive' | 'negative' | 'neutral';
  /**
   * Who made the record; null: the source names nobody, see `quality`
   */
  contributor: Authority | null;
  level: 'national' | 'province' | 'city' | 'county' | 'notStated';
  /**
   * market: from associations, complaints or the firm itself; never a ground for a listing
   */
  information: 'public' | 'market';
  /**
   * amber: may be kept only because it is severe. Red information is never taken in.
   */
  informationClass: 'green' | 'amber' | 'notClassified';
  /**
   * Of an amber record: why it counts as severe
   */
  severeBecause: BilingualText | null;
  /**
   * When the record came into being
   */
  recordedOn: string;
  /**
   * The decision or document behind it
   */
  document: {
    number: string;
    /**
     * Calendar day (China Standard Time), YYYY-MM-DD
     */
    date: string;
  } | null;
  source: {
    sourceId: string;
    name: BilingualText;
    address: string | null;
    /**
     * RFC 3339 date and time in UTC
     */
    retrievedAt: string;
  };
  /**
   * Source records that describe this one
   */
  mergedReports: number;
  quality: QualityFlag[];
  list: ListReference;
  event: 'listed' | 'removed';
  /**
   * Why the record came into being
   */
  reason: 'listed' | 'fulfilled' | 'repaired' | 'termEnded';
  /**
   * Id of the entry while it is in effect
   */
  entry: string | null;
}
/**
 * Type 19: an award or recognition.
 */
export interface AwardRecord {
  type: 'awards';
  id: string;
  /**
   * As the national catalogue classes this kind of record; not a judgment of the organisation
   */
  polarity: 'positive' | 'negative' | 'neutral';
  /**
   * Who made the record; null: the source names nobody, see `quality`
   */
  contributor: Authority | null;
  level: 'national' | 'province' | 'city' | 'county' | 'notStated';
  /**
   * market: from associations, complaints or the firm itself; never a ground for a listing
   */
  information: 'public' | 'market';
  /**
   * amber: may be kept only because it is severe. Red information is never taken in.
   */
  informationClass: 'green' | 'amber' | 'notClassified';
  /**
   * Of an amber record: why it counts as severe
   */
  severeBecause: BilingualText | null;
  /**
   * When the record came into being
   */
  recordedOn: string;
  /**
   * The decision or document behind it
   */
  document: {
    number: string;
    /**
     * Calendar day (China Standard Time), YYYY-MM-DD
     */
    date: string;
  } | null;
  source: {
    sourceId: string;
    name: BilingualText;
    address: string | null;
    /**
     * RFC 3339 date and time in UTC
     */
    retrievedAt: string;
  };
  /**
   * Source records that describe this one
   */
  mergedReports: number;
  quality: QualityFlag[];
  award: BilingualText;
  /**
   * The one domain that it speaks of
   */
  domain: BilingualText;
}
/**
 * A credit pledge and how it was kept.
 */
export interface CreditPledgeRecord {
  type: 'credit-pledge';
  id: string;
  /**
   * As the national catalogue classes this kind of record; not a judgment of the organisation
   */
  polarity: 'positive' | 'negative' | 'neutral';
  /**
   * Who made the record; null: the source names nobody, see `quality`
   */
  contributor: Authority | null;
  level: 'national' | 'province' | 'city' | 'county' | 'notStated';
  /**
   * market: from associations, complaints or the firm itself; never a ground for a listing
   */
  information: 'public' | 'market';
  /**
   * amber: may be kept only because it is severe. Red information is never taken in.
   */
  informationClass: 'green' | 'amber' | 'notClassified';
  /**
   * Of an amber record: why it counts as severe
   */
  severeBecause: BilingualText | null;
  /**
   * When the record came into being
   */
  recordedOn: string;
  /**
   * The decision or document behind it
   */
  document: {
    number: string;
    /**
     * Calendar day (China Standard Time), YYYY-MM-DD
     */
    date: string;
  } | null;
  source: {
    sourceId: string;
    name: BilingualText;
    address: string | null;
    /**
     * RFC 3339 date and time in UTC
     */
    retrievedAt: string;
  };
  /**
   * Source records that describe this one
   */
  mergedReports: number;
  quality: QualityFlag[];
  pledge: BilingualText;
  performance: 'kept' | 'broken' | 'open' | 'notStated';
}
/**
 * A judgment, ruling or award in force.
 */
export interface JudgmentRecord {
  type: 'judgment-ruling';
  id: string;
  /**
   * As the national catalogue classes this kind of record; not a judgment of the organisation
   */
  polarity: 'positive' | 'negative' | 'neutral';
  /**
   * Who made the record; null: the source names nobody, see `quality`
   */
  contributor: Authority | null;
  level: 'national' | 'province' | 'city' | 'county' | 'notStated';
  /**
   * market: from associations, complaints or the firm itself; never a ground for a listing
   */
  information: 'public' | 'market';
  /**
   * amber: may be kept only because it is severe. Red information is never taken in.
   */
  informationClass: 'green' | 'amber' | 'notClassified';
  /**
   * Of an amber record: why it counts as severe
   */
  severeBecause: BilingualText | null;
  /**
   * When the record came into being
   */
  recordedOn: string;
  /**
   * The decision or document behind it
   */
  document: {
    number: string;
    /**
     * Calendar day (China Standard Time), YYYY-MM-DD
     */
    date: string;
  } | null;
  source: {
    sourceId: string;
    name: BilingualText;
    address: string | null;
    /**
     * RFC 3339 date and time in UTC
     */
    retrievedAt: string;
  };
  /**
   * Source records that describe this one
   */
  mergedReports: number;
  quality: QualityFlag[];
  subject: BilingualText;
  role: 'plaintiff' | 'defendant' | 'enforced' | 'notStated';
  amount: Amount | null;
}
/**
 * How a contract was performed.
 */
export interface ContractPerformanceRecord {
  type: 'contract-performance';
  id: string;
  /**
   * As the national catalogue classes this kind of record; not a judgment of the organisation
   */
  polarity: 'positive' | 'negative' | 'neutral';
  /**
   * Who made the record; null: the source names nobody, see `quality`
   */
  contributor: Authority | null;
  level: 'national' | 'province' | 'city' | 'county' | 'notStated';
  /**
   * market: from associations, complaints or the firm itself; never a ground for a listing
   */
  information: 'public' | 'market';
  /**
   * amber: may be kept only because it is severe. Red information is never taken in.
   */
  informationClass: 'green' | 'amber' | 'notClassified';
  /**
   * Of an amber record: why it counts as severe
   */
  severeBecause: BilingualText | null;
  /**
   * When the record came into being
   */
  recordedOn: string;
  /**
   * The decision or document behind it
   */
  document: {
    number: string;
    /**
     * Calendar day (China Standard Time), YYYY-MM-DD
     */
    date: string;
  } | null;
  source: {
    sourceId: string;
    name: BilingualText;
    address: string | null;
    /**
     * RFC 3339 date and time in UTC
     */
    retrievedAt: string;
  };
  /**
   * Source records that describe this one
   */
  mergedReports: number;
  quality: QualityFlag[];
  contract: BilingualText;
  performance: 'performed' | 'late' | 'notPerformed' | 'notStated';
}
/**
 * A published grade or value on one scale; indicative.
 */
export interface GradeRecord {
  type: 'credit-evaluation';
  id: string;
  /**
   * As the national catalogue classes this kind of record; not a judgment of the organisation
   */
  polarity: 'positive' | 'negative' | 'neutral';
  /**
   * Who made the record; null: the source names nobody, see `quality`
   */
  contributor: Authority | null;
  level: 'national' | 'province' | 'city' | 'county' | 'notStated';
  /**
   * market: from associations, complaints or the firm itself; never a ground for a listing
   */
  information: 'public' | 'market';
  /**
   * amber: may be kept only because it is severe. Red information is never taken in.
   */
  informationClass: 'green' | 'amber' | 'notClassified';
  /**
   * Of an amber record: why it counts as severe
   */
  severeBecause: BilingualText | null;
  /**
   * When the record came into being
   */
  recordedOn: string;
  /**
   * The decision or document behind it
   */
  document: {
    number: string;
    /**
     * Calendar day (China Standard Time), YYYY-MM-DD
     */
    date: string;
  } | null;
  source: {
    sourceId: string;
    name: BilingualText;
    address: string | null;
    /**
     * RFC 3339 date and time in UTC
     */
    retrievedAt: string;
  };
  /**
   * Source records that describe this one
   */
  mergedReports: number;
  quality: QualityFlag[];
  scale: RowId;
  scaleName: BilingualText;
  /**
   * The version of the scale that was applied
   */
  scaleVersion: RowId;
  direction: 'higherIsBetter' | 'lowerIsBetter' | 'orderedGrades';
  /**
   * Null where only a grade is published
   */
  value: number | null;
  band:
    | {
        kind: 'band';
        label: string;
        name: BilingualText | null;
      }
    | {
        kind: 'outOfBand';
      }
    | {
        kind: 'notStated';
      };
  /**
   * A grade indicates; only a list determines
   */
  indicative: true;
  validUntil: string | null;
}
/**
 * Complaints, counted; market information.
 */
export interface ComplaintRecord {
  type: 'complaint';
  id: string;
  /**
   * As the national catalogue classes this kind of record; not a judgment of the organisation
   */
  polarity: 'positive' | 'negative' | 'neutral';
  /**
   * Who made the record; null: the source names nobody, see `quality`
   */
  contributor: Authority | null;
  level: 'national' | 'province' | 'city' | 'county' | 'notStated';
  /**
   * market: from associations, complaints or the firm itself; never a ground for a listing
   */
  information: 'public' | 'market';
  /**
   * amber: may be kept only because it is severe. Red information is never taken in.
   */
  informationClass: 'green' | 'amber' | 'notClassified';
  /**
   * Of an amber record: why it counts as severe
   */
  severeBecause: BilingualText | null;
  /**
   * When the record came into being
   */
  recordedOn: string;
  /**
   * The decision or document behind it
   */
  document: {
    number: string;
    /**
     * Calendar day (China Standard Time), YYYY-MM-DD
     */
    date: string;
  } | null;
  source: {
    sourceId: string;
    name: BilingualText;
    address: string | null;
    /**
     * RFC 3339 date and time in UTC
     */
    retrievedAt: string;
  };
  /**
   * Source records that describe this one
   */
  mergedReports: number;
  quality: QualityFlag[];
  subject: BilingualText;
  complaints: number;
  settled: number;
}
/**
 * Other market information, labelled.
 */
export interface MarketInformationRecord {
  type: 'market-information';
  id: string;
  /**
   * As the national catalogue classes this kind of record; not a judgment of the organisation
   */
  polarity: 'positive' | 'negative' | 'neutral';
  /**
   * Who made the record; null: the source names nobody, see `quality`
   */
  contributor: Authority | null;
  level: 'national' | 'province' | 'city' | 'county' | 'notStated';
  /**
   * market: from associations, complaints or the firm itself; never a ground for a listing
   */
  information: 'public' | 'market';
  /**
   * amber: may be kept only because it is severe. Red information is never taken in.
   */
  informationClass: 'green' | 'amber' | 'notClassified';
  /**
   * Of an amber record: why it counts as severe
   */
  severeBecause: BilingualText | null;
  /**
   * When the record came into being
   */
  recordedOn: string;
  /**
   * The decision or document behind it
   */
  document: {
    number: string;
    /**
     * Calendar day (China Standard Time), YYYY-MM-DD
     */
    date: string;
  } | null;
  source: {
    sourceId: string;
    name: BilingualText;
    address: string | null;
    /**
     * RFC 3339 date and time in UTC
     */
    retrievedAt: string;
  };
  /**
   * Source records that describe this one
   */
  mergedReports: number;
  quality: QualityFlag[];
  origin: 'association' | 'ratingAgency' | 'firmItself' | 'media';
  subject: BilingualText;
  text: BilingualText;
}
/**
 * Information that may be kept only because it is severe.
 */
export interface AmberRecord {
  type: 'amber-information';
  id: string;
  /**
   * As the national catalogue classes this kind of record; not a judgment of the organisation
   */
  polarity: 'positive' | 'negative' | 'neutral';
  /**
   * Who made the record; null: the source names nobody, see `quality`
   */
  contributor: Authority | null;
  level: 'national' | 'province' | 'city' | 'county' | 'notStated';
  /**
   * market: from associations, complaints or the firm itself; never a ground for a listing
   */
  information: 'public' | 'market';
  /**
   * amber: may be kept only because it is severe. Red information is never taken in.
   */
  informationClass: 'green' | 'amber' | 'notClassified';
  /**
   * Of an amber record: why it counts as severe
   */
  severeBecause: BilingualText | null;
  /**
   * When the record came into being
   */
  recordedOn: string;
  /**
   * The decision or document behind it
   */
  document: {
    number: string;
    /**
     * Calendar day (China Standard Time), YYYY-MM-DD
     */
    date: string;
  } | null;
  source: {
    sourceId: string;
    name: BilingualText;
    address: string | null;
    /**
     * RFC 3339 date and time in UTC
     */
    retrievedAt: string;
  };
  /**
   * Source records that describe this one
   */
  mergedReports: number;
  quality: QualityFlag[];
  kind: 'traffic-violations' | 'petty-arrears';
  /**
   * Violations within one year, where counted
   */
  count: number | null;
}
/**
 * A rule of the region of registration on the day asked about.
 */
export interface RegulationInForce {
  id: string;
  title: BilingualText;
  /**
   * As the sources saw it, not as of the day asked about
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
}
/**
 * What became of an objection. Publication goes on meanwhile.
 */
export interface Objection {
  id: string;
  code: UnifiedSocialCreditCode;
  entry: string;
  state: ObjectionState;
  /**
   * @minItems 1
   * @maxItems 7
   */
  grounds: (
    | 'wrongOrganisation'
    | 'obligationFulfilled'
    | 'decisionOverturned'
    | 'termEnded'
    | 'factsWrong'
    | 'noPriorNotice'
    | 'alreadyRemovedAtSource'
  )[];
  /**
   * RFC 3339 date and time in UTC
   */
  receivedAt: string;
  /**
   * RFC 3339 date and time in UTC
   */
  acknowledgedAt: string;
  /**
   * Last of the 15 days for an answer
   */
  answerDueOn: string;
  /**
   * Of an upheld one: last of the three working days for the correction
   */
  correctionDueOn: string | null;
  /**
   * Of one under review: last of the fifteen days for that
   */
  reviewDueOn: string | null;
  decidedOn: string | null;
  suspendsPublication: false;
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
   * Region of registration
   */
  region: Region;
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
   * Covered if characters 1–2, department and category, begin with one of these; empty or absent: any
   */
  categoryPrefixes?: string[];
  /**
   * Covered if characters 3–8, the division of the registering authority (GB/T 2260), begin with one of these, such as 33 for Zhejiang; empty or absent: any
   */
  regionPrefixes?: string[];
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
 * A signed statement, with what a page needs to keep and print it.
 */
export interface IssuedStatement {
  code: string;
  audience: Origin;
  statement: CompactSignature;
  shortCode: ShortCode;
  /**
   * By which the log knows it
   */
  leafHash: Hash;
  /**
   * RFC 3339 date and time in UTC
   */
  validUntil: string;
}
/**
 * What a server states of one organisation to one origin: a W3C Verifiable Credential (2.0), signed by JOSE.
 */
export interface CreditStatement {
  /**
   * @minItems 1
   * @maxItems 4
   */
  '@context': string[];
  id: string;
  /**
   * `VerifiableCredential` and `CreditRecordStatement`
   *
   * @minItems 2
   * @maxItems 4
   */
  type: string[];
  /**
   * Address of the server that states it; its keys are at a well-known place there
   */
  issuer: string;
  /**
   * The issuer again, for readers of JSON Web Tokens
   */
  iss: string;
  /**
   * The one origin whose pages may show it
   */
  aud: Origin;
  /**
   * `validFrom` in seconds since 1970
   */
  iat: number;
  /**
   * `validUntil` in seconds since 1970
   */
  exp: number;
  /**
   * RFC 3339 date and time in UTC
   */
  validFrom: string;
  /**
   * Nobody may show it as current after this: hours, never days
   */
  validUntil: string;
  credentialSubject: StatementSubject;
  credentialStatus: {
    id: string;
    type: 'BitstringStatusListEntry';
    statusPurpose: 'revocation';
    statusListIndex: string;
    /**
     * Address of a public page
     */
    statusListCredential: string;
  };
  register: {
    kind: 'invented' | 'imported';
    name: BilingualText;
    /**
     * The last change of the register that the statement knows of
     */
    sequence: number;
  };
  log: {
    /**
     * Place in the log of the issuer, which holds it from the beginning
     */
    index: number;
    /**
     * Chance, so that nobody finds a code by guessing its hash
     */
    salt: string;
  };
}
/**
 * States at least one entry in effect.
 */
export interface StatedListed {
  outcome: 'listed';
  code: UnifiedSocialCreditCode;
  /**
   * Registered name; text, never markup
   */
  name: string;
  /**
   * State of the register that the statement speaks of
   */
  asOf: string;
  /**
   * @minItems 1
   */
  entries: StatedEntry[];
  /**
   * @minItems 1
   */
  sources: ConsultedSource[];
}
/**
 * An entry as a statement tells it: listed by whom, on which list, since when.
 */
export interface StatedEntry {
  list: ListReference;
  listedBy: Authority;
  /**
   * Calendar day (China Standard Time), YYYY-MM-DD
   */
  listedOn: string;
  state: 'effective' | 'repairPending';
  /**
   * An objection of the organisation is open; overrides the headline
   */
  contested: boolean;
  /**
   * The entry stands and is not flagged meanwhile
   */
  suspended: boolean;
  /**
   * What the ground is; its text stands in the register
   */
  ground: {
    /**
     * How the list defines the ground
     */
    kind: 'enumerated' | 'byReference' | 'delegated' | 'openClause';
    /**
     * What the ground is about. moralOrPolitical and unspecified are told neutrally and never flag
     */
    nature:
      | 'lawViolation'
      | 'nonPerformanceOfJudgment'
      | 'contractOrCivil'
      | 'administrativeDisclosure'
      | 'moralOrPolitical'
      | 'unspecified';
  };
  /**
   * How it is to be told: `adverse` only on an adverse list, while not suspended, on a ground that the rule names and that is neither moral, political nor unspecified
   */
  told: 'adverse' | 'neutral' | 'recognition';
}
/**
 * States that these sources held no entry at these dates, and nothing else.
 */
export interface StatedNoEntry {
  outcome: 'noEntry';
  code: UnifiedSocialCreditCode;
  name: string | null;
  /**
   * State of the register that the statement speaks of
   */
  asOf: string;
  registration: 'registered' | 'notChecked';
  /**
   * @minItems 1
   */
  sources: ConsultedSource[];
}
/**
 * States that the register cannot speak about the code.
 */
export interface StatedNotCovered {
  outcome: 'notCovered';
  code: UnifiedSocialCreditCode;
  /**
   * State of the register that the statement speaks of
   */
  asOf: string;
  reason: NotCoveredReason;
}
/**
 * States that there was no answer. Says nothing about the organisation.
 */
export interface StatedUnavailable {
  outcome: 'unavailable';
  code: UnifiedSocialCreditCode;
  asOf: string | null;
  reason: UnavailableReason;
}
/**
 * Signed statements.
 */
export interface StatementBatch {
  /**
   * One for each code, in the order asked
   */
  statements: IssuedStatement[];
}
/**
 * The keys of one issuer: a JSON Web Key Set. The next key stands in it before it signs.
 */
export interface StatementKeys {
  /**
   * Address of a public page
   */
  issuer: string;
  /**
   * @minItems 1
   * @maxItems 16
   */
  keys: StatementKey[];
}
/**
 * How long the log of statements is, and the root over all of it.
 */
export interface LogHead {
  /**
   * Signed; the rest repeats its content
   */
  treeHead: CompactSignature;
  size: number;
  rootHash: Hash;
  /**
   * RFC 3339 date and time in UTC
   */
  at: string;
}
/**
 * That a leaf is in the log of this size (RFC 9162, section 2.1.3).
 */
export interface InclusionProof {
  leafHash: Hash;
  index: number;
  size: number;
  /**
   * @maxItems 64
   */
  path: Hash[];
}
/**
 * That the log of the first size is the beginning of the second (RFC 9162, section 2.1.4).
 */
export interface ConsistencyProof {
  first: number;
  second: number;
  /**
   * @maxItems 64
   */
  path: Hash[];
}
/**
 * Public changes of the whole register: the same for everyone, so that nobody learns who is watched.
 */
export interface ChangePage {
  /**
   * In their order; none when nothing happened within the time waited
   */
  changes: PublicChange[];
  /**
   * Give it as `after` to go on
   */
  next: string;
  /**
   * Whether more changes wait already
   */
  more: boolean;
}
/**
 * An entry became public, changed, or left. What it says now is for a look-up to tell.
 */
export interface PublicChange {
  /**
   * changed: its repair went on, or a report was merged; removed: it is public no more, whatever the reason
   */
  kind: 'published' | 'contested' | 'uncontested' | 'suspended' | 'resumed' | 'changed' | 'removed';
  code: UnifiedSocialCreditCode;
  list: ListId;
  entry: string;
  /**
   * Day of the act
   */
  on: string;
  /**
   * When the register was told
   */
  at: string;
}
/**
 * An entry in any state. Never part of a public answer.
 */
export interface OperatorEntry {
  id: string;
  list: ListReference;
  state: EntryState;
  /**
   * An objection of the organisation is open; overrides the headline
   */
  contested: boolean;
  ground: Ground;
  severity: Severity;
  amount: Amount | null;
  determinedBy: Authority;
  listedBy: Authority;
  publishedBy: Authority;
  /**
   * Where a local list applies; null: nationwide
   */
  jurisdiction: Region | null;
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
  notice: PriorNotice;
  /**
   * Calendar day (China Standard Time), YYYY-MM-DD
   */
  listedOn: string;
  /**
   * Calendar day (China Standard Time), YYYY-MM-DD
   */
  effectiveOn: string;
  /**
   * Calendar day (China Standard Time), YYYY-MM-DD
   */
  publishedOn: string;
  term: Term;
  personTerms: PersonTerm[];
  /**
   * How an entry leaves this list
   */
  removalRules: BilingualText;
  repair: Repair;
  suspension: Suspension | null;
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
  quality: QualityFlag[];
  code: UnifiedSocialCreditCode;
  /**
   * The duty was fulfilled; this alone takes no entry off a list
   */
  fulfilledOn: string | null;
  removal: {
    /**
     * Calendar day (China Standard Time), YYYY-MM-DD
     */
    on: string;
    reason: 'fulfilled' | 'repaired' | 'corrected' | 'termEnded' | 'annulled';
  } | null;
}
/**
 * This interface was referenced by `Contract`'s JSON-Schema
 * via the `definition` "OperatorEntries".
 */
export interface OperatorEntries {
  entries: OperatorEntry[];
}
/**
 * What was made of a record.
 */
export interface RecordAccepted {
  id: string;
  /**
   * true: it described a record that was there already
   */
  merged: boolean;
  /**
   * false: kept, and never part of a public answer
   */
  served: boolean;
  record: CreditRecord;
}
/**
 * This interface was referenced by `Contract`'s JSON-Schema
 * via the `definition` "Objections".
 */
export interface Objections {
  objections: OperatorObjection[];
}
/**
 * An objection with what an operator checks its standing by.
 */
export interface OperatorObjection {
  id: string;
  code: UnifiedSocialCreditCode;
  entry: string;
  state: ObjectionState;
  /**
   * @minItems 1
   * @maxItems 7
   */
  grounds: (
    | 'wrongOrganisation'
    | 'obligationFulfilled'
    | 'decisionOverturned'
    | 'termEnded'
    | 'factsWrong'
    | 'noPriorNotice'
    | 'alreadyRemovedAtSource'
  )[];
  /**
   * RFC 3339 date and time in UTC
   */
  receivedAt: string;
  /**
   * RFC 3339 date and time in UTC
   */
  acknowledgedAt: string;
  /**
   * Last of the 15 days for an answer
   */
  answerDueOn: string;
  /**
   * Of an upheld one: last of the three working days for the correction
   */
  correctionDueOn: string | null;
  /**
   * Of one under review: last of the fifteen days for that
   */
  reviewDueOn: string | null;
  decidedOn: string | null;
  suspendsPublication: false;
  /**
   * Anyone may object; only an objection of the organisation itself makes the entry contested
   */
  from: 'listedOrganisation' | 'someoneElse';
  proofNumber: string | null;
}
/**
 * A new key with its secret.
 */
export interface ApiKeyCreated {
  id: string;
  purpose: Purpose;
  label: string;
  /**
   * Origins whose pages may show statements that are minted with the key; whose they are the operator checks
   *
   * @maxItems 20
   */
  audiences: Origin[];
  /**
   * Origins of pages, such as https://market.example, that may use the key: it is then publishable, no secret
   *
   * @minItems 1
   * @maxItems 20
   */
  origins?: string[];
  /**
   * RFC 3339 date and time in UTC
   */
  createdAt: string;
  revokedAt: string | null;
  /**
   * Shown once; the server keeps its hash alone. `clp_` begins one that pages may carry, `cl_` one that they must not
   */
  secret: string;
}
/**
 * This interface was referenced by `Contract`'s JSON-Schema
 * via the `definition` "ApiKeys".
 */
export interface ApiKeys {
  keys: ApiKey[];
}
/**
 * A key, without its secret.
 */
export interface ApiKey {
  id: string;
  purpose: Purpose;
  label: string;
  /**
   * Origins whose pages may show statements that are minted with the key; whose they are the operator checks
   *
   * @maxItems 20
   */
  audiences: Origin[];
  /**
   * Origins of pages, such as https://market.example, that may use the key: it is then publishable, no secret
   *
   * @minItems 1
   * @maxItems 20
   */
  origins?: string[];
  /**
   * RFC 3339 date and time in UTC
   */
  createdAt: string;
  revokedAt: string | null;
}
/**
 * Changes in their order.
 */
export interface EventPage {
  events: RegisterEvent[];
  /**
   * Give it as `after` to go on
   */
  next: number;
}
/**
 * One change of the register. Names no person and no visitor.
 */
export interface RegisterEvent {
  sequence: number;
  /**
   * When it was done in the register
   */
  at: string;
  /**
   * The day of the act itself, in China; whoever records it later dates it back
   */
  on: string;
  kind:
    | 'entryProposed'
    | 'entryMerged'
    | 'entryNotified'
    | 'entryPublished'
    | 'entryContested'
    | 'entryUncontested'
    | 'entrySuspended'
    | 'entryResumed'
    | 'entryFulfilled'
    | 'entryRemoved'
    | 'entryExpired'
    | 'entryAnnulled'
    | 'repairApplied'
    | 'repairAccepted'
    | 'repairRejected'
    | 'repairInterviewHeld'
    | 'repairVerified'
    | 'repairDecisionOverdue'
    | 'repairCourseTaken'
    | 'repairGranted'
    | 'repairRefused'
    | 'repairPublished'
    | 'recordAdded'
    | 'recordMerged'
    | 'gradeLowered'
    | 'objectionReceived'
    | 'objectionStandingConfirmed'
    | 'objectionStandingRefused'
    | 'objectionUpheld'
    | 'objectionRejected'
    | 'objectionUnderReview'
    | 'objectionWithdrawn'
    | 'keyCreated'
    | 'keyAudiencesSet'
    | 'keyRevoked';
  code: UnifiedSocialCreditCode | null;
  list: ListId | null;
  entry: string | null;
  objection: string | null;
  record: string | null;
  /**
   * Id of the operator key that acted, or of the key that it is about
   */
  key: string | null;
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
  colour: ListColour;
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
  area: MeasureArea;
  /**
   * Empty: no source names the body
   */
  imposedBy: RowId[];
  target: 'organisations' | 'persons' | 'both';
  discretion: Discretion;
  legalLevel: LegalLevel;
  novelty: MeasureNovelty;
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
  /**
   * Whether subjects could stay out under these rules; null: as the scale as a whole
   */
  participation: ('mandatory' | 'optIn' | 'optOut' | 'voluntary' | 'notStated') | null;
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
