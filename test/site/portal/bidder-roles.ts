/** Bidders of the long ranking. */
export const BIDDERS = 30;

/** Candidates for the award: the first of the ranking, printed with their code. */
export const CANDIDATES = 10;

/**
 * Firms of the register's cast in the long ranking, by rank. Those among the candidates are printed with their
 * code, the others by name alone.
 */
export const BIDDER_ROLES: Readonly<Record<number, string>> = {
  2: 'procurementList',
  4: 'recognisedTwice',
  5: 'wageList',
  7: 'nonconformingCode',
  9: 'stateOwnedListed',
  11: 'housingList',
  13: 'listedBranch',
  15: 'homonymB',
  18: 'branchOfListedParent',
  20: 'removed',
  23: 'severalLists',
  26: 'longName',
  29: 'formerNameFirm',
};

/** The consortium: its leader, and the member that stands on a list. */
export const CONSORTIUM_ROLES: Readonly<Record<number, string>> = { 2: 'housingList' };
