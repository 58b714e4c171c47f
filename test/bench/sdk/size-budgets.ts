import type { Imports } from './bundle-size.ts';

/** A bundle that a user of the SDK may make, and the kilobytes (1,000 bytes, gzip level 9) that it may have. */
export interface SizeBudget {
  readonly imports: Imports;
  readonly without?: readonly string[];
  readonly kilobytes: number;
}

/** Look-up, search and lists over the small client. */
const CORE: Imports = {
  'client.ts': ['createClient'],
  'lookup.ts': ['lookup', 'lookupMany'],
  'search.ts': ['search'],
  'reference.ts': ['lists'],
};

/** What the bundles may weigh, by the name of their figure. */
export const SIZE_BUDGETS: Readonly<Record<string, SizeBudget>> = {
  gzipCore: { imports: CORE, without: ['ky'], kilobytes: 9.6 },
  gzipCoreWithKy: { imports: CORE, kilobytes: 18.2 },
  gzipLookup: {
    imports: { 'client.ts': ['createClient'], 'lookup.ts': ['lookup'] },
    without: ['ky'],
    kilobytes: 8.9,
  },
  gzipEverything: { imports: { 'index.ts': ['createCreditClient'] }, without: ['ky'], kilobytes: 12.3 },
  gzipReaders: {
    imports: {
      'contract/read-lookup-result.ts': ['readLookupResult'],
      'contract/read-list.ts': ['readCreditLists'],
      'contract/read-search-response.ts': ['readSearchResponse'],
    },
    kilobytes: 2,
  },
  gzipRefusals: {
    imports: { 'identity/index.ts': ['parseIdentifier', 'holdsResidentIdentity'] },
    kilobytes: 1.8,
  },
  gzipOneFunction: { imports: { 'identity/index.ts': ['hasValidCheckCharacter'] }, kilobytes: 1 },
  gzipStatement: { imports: { 'statement/index.ts': ['verifyStatement'] }, kilobytes: 5 },
  gzipParseIdentifier: { imports: { 'identity/index.ts': ['parseIdentifier'] }, kilobytes: 1.6 },
};
