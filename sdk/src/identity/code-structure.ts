import { PROVINCE } from './provinces.ts';

/**
 * First character: the registering department (GB 32100-2015, table 2). 1 institutional establishment,
 * 2 foreign affairs, 3 justice, 4 culture, 5 civil affairs, 6 tourism, 7 religion, 8 trade unions,
 * 9 market regulation, A military establishment, N agriculture, Y other.
 */
const DEPARTMENTS = '123456789ANY';

/** Pattern source: a department and a category. */
const DEPARTMENT_AND_CATEGORY = `[${DEPARTMENTS}][0-9A-HJ-NP-RTUW-Y]`;

/** Pattern source: an organisation code within a unified code, and the check character. */
const REST = '[0-9A-HJ-NP-RTUW-Y]{10}';

/**
 * Pattern source of a code whose department exists, and whose division begins with a province, or with `10` for a body
 * registered with the centre. Fixed length: it cannot backtrack.
 */
export const PLAUSIBLE_CODE = `${DEPARTMENT_AND_CATEGORY}(?:10|${PROVINCE})[0-9]{4}${REST}`;

const STRUCTURED = new RegExp(`^${DEPARTMENT_AND_CATEGORY}[0-9]{6}${REST}$`);
const PLAUSIBLE = new RegExp(`^${PLAUSIBLE_CODE}$`);

/** Whether a department exists and a division is written in digits, as in every code (GB 32100-2015, 4.2). */
export function hasCodeStructure(code: string): boolean {
  return STRUCTURED.test(code);
}

/** Whether, besides, the province exists: asked of a code whose check character fails. */
export function hasPlausibleStructure(code: string): boolean {
  return PLAUSIBLE.test(code);
}
