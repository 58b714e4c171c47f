import type { Imports } from './bundle-size.ts';

/** A bundle that a user of the SDK may make, and the kilobytes (1,000 bytes, gzip level 9) that it may have. */
export interface SizeBudget {
  readonly imports: Imports;
  readonly without?: readonly string[];
  readonly kilobytes: number;
}

/** Look-up, search and lists over the small client. `gzipSharing` adds batches, look-ups of many, and kept answers. */
const CORE: Imports = {
  'client.ts': ['createClient'],
  'lookup.ts': ['lookup'],
  'search.ts': ['search'],
  'reference.ts': ['lists'],
};

/** What the bundles may weigh, by the name of their figure. */
export const SIZE_BUDGETS: Readonly<Record<string, SizeBudget>> = {
  gzipCore: { imports: CORE, without: ['ky'], kilobytes: 6.6 },
  gzipCoreWithKy: { imports: CORE, kilobytes: 11 },
  gzipLookup: {
    imports: { 'client.ts': ['createClient'], 'lookup.ts': ['lookup'] },
    without: ['ky'],
    kilobytes: 5.8,
  },
  gzipSharing: {
    imports: { ...CORE, 'lookup.ts': ['lookup', 'lookupMany', 'withSharedLookups'] },
    without: ['ky'],
    kilobytes: 8.75,
  },
  gzipWatch: {
    imports: { 'client.ts': ['createClient'], 'watch.ts': ['watch'] },
    without: ['ky'],
    kilobytes: 6.25,
  },
  gzipEverything: { imports: { 'index.ts': ['createCreditClient'] }, without: ['ky'], kilobytes: 12.4 },
  gzipReaders: {
    imports: {
      'contract/read-lookup-result.ts': ['readLookupResult'],
      'contract/read-list.ts': ['readCreditLists'],
      'contract/read-search-response.ts': ['readSearchResponse'],
    },
    kilobytes: 1.8,
  },
  gzipRefusals: {
    imports: { 'identity/index.ts': ['parseIdentifier', 'holdsResidentIdentity'] },
    kilobytes: 1.45,
  },
  gzipOneFunction: { imports: { 'identity/index.ts': ['hasValidCheckCharacter'] }, kilobytes: 0.35 },
  gzipStatement: { imports: { 'statement/index.ts': ['verifyStatement'] }, kilobytes: 5 },
  gzipParseIdentifier: { imports: { 'identity/index.ts': ['parseIdentifier'] }, kilobytes: 1.3 },
};
