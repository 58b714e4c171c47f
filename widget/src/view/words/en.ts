import { entry } from './entry/en.ts';

/** English words of the badge and the card. `{…}` is filled in; every key stands in each language. */
export const en = {
  // What the badge says in one sentence, and the card in its headlines
  listedBy: 'Listed by {authority} on {list} since {date}',
  recognisedBy: 'Recognised by {authority} on {list} since {date}',
  namedBy: 'Named by {authority} on {list} since {date}',
  moreListsOne: '{entry}, and on 1 more list.',
  moreListsMany: '{entry}, and on {count} more lists.',
  alsoIrregularOne: 'Apart from that on 1 list of the irregular tier.',
  alsoIrregularMany: 'Apart from that on {count} lists of the irregular tier.',
  moreSources: '{count} more sources',
  sentence: '{text}.',
  listTitle: '“{title}” ({en})',
  contestedSummary: 'The company disputes its entry on {list}; the authority has not decided.',
  contestedLine: 'The company disputes this entry; the authority has not decided.',
  noEntrySummary: 'No entry found in {sources} as of {date}. This is not a statement that there is none.',
  noEntryHeadline: 'No entry found in {sources} as of {date}.',
  noEntryCaution: 'This is not a statement that there is none.',
  notCheckedSummary: 'No answer about this company came with this page, and nobody was asked.',

  // Why a company is not covered
  malformed: 'This is not an identifier of an organisation, so nothing was looked up.',
  residentIdentifier: 'This has the form of a natural person’s number. It was refused and not looked up.',
  ambiguousIdentifier: 'This could be a natural person’s number, so it was not looked up.',
  outsideRegister: 'The register that was asked does not cover this company.',
  notRegistered: 'No organisation in this register bears this code.',
  withheld: 'Records of sole proprietors are withheld, because they are records of one person.',
  sourceNotReached: 'No source could be read when this record was compiled.',
  noCodePossible: 'An organisation registered abroad bears no unified social credit code to look up.',
  nameOnly: 'Only a name is known, and a name does not identify a company.',
  notCoveredOther: 'This company is not covered. Reason given: {reason}.',
  saysNothing: 'This says nothing about the company, neither for nor against it.',

  // Why there is no answer
  offline: 'The record could not be reached.',
  stale: 'The last answer is too old to be shown as current.',
  error: 'The request for this record failed.',
  unavailableOther: 'There is no answer now. Reason given: {reason}.',
  currentUntil: 'The answer was current until {date}. Its content is not shown any more.',
  retryAt: 'Asking again makes sense from {date}.',
  refusedOtherCode: 'The answer that came with this page is about another code, so it is not shown.',
  refusedUnreadable: 'The answer that came with this page could not be read, so it is not shown.',

  // The company
  cardName: 'Public credit record',
  close: 'Close',
  code: 'Unified social credit code',
  askedKey: 'Asked for',
  nonconforming:
    'The check character of this code does not follow the standard. Some codes were issued that way; it is not held against the company.',
  formerName: 'Formerly {name}, until {date}',
  branchOf: 'Branch of {name}. A record of one is not a record of the other.',
  statusSuspended: 'Registration suspended',
  statusRevoked: 'Registration revoked',
  statusDeregistered: 'Deregistered',
  statusOther: 'Registration status given: {status}',
  affiliatesOne: '1 related company, not listed by this',
  affiliatesMany: '{count} related companies, not listed by this',
  affiliatesNote:
    'Links between companies are shown, and nothing follows from them: a record never passes from one to another.',
  relationBranch: 'branch',
  relationParent: 'parent',
  relationSubsidiary: 'subsidiary',
  relationSibling: 'under the same parent',
  relationShareholder: 'shareholder',
  relationOther: 'relation given: {relation}',
  registrationNotChecked: 'Whether this code is registered was not checked.',

  ...entry,

  // Coverage, age and footer
  consulted: 'Sources consulted',
  consultedCount: '{count} sources consulted',
  consultedAsOf: 'as of {date}',
  share: 'held about {share} of the authority’s entries when measured',
  shareAlmostNone: 'held almost none of the authority’s entries when measured',
  shareUnknown: 'coverage not measured',
  asOf: 'As of {date}.',
  freshUntil: 'Current until {date}.',
  footer: 'Records of public portals. They are incomplete and are not an assessment of the company.',
  sentenceSeparator: ' ',
  clauseSeparator: '; ',
};

/** The keys of the words, the same in every language. */
export type Words = Readonly<Record<keyof typeof en, string>>;
