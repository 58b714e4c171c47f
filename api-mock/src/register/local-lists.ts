import type { CreditList, Region } from '@credit-lens/sdk/contract';

/** Divisions of GB/T 2260 of the places that have a list of their own. Two digits less, and all below them begin alike. */
const PLACE_OF_LIST: Readonly<Record<string, string>> = { 'L-NINGBO-ENV': '330200' };

/** Where a list applies; null: nationwide. */
export function jurisdictionOf(list: CreditList): Region | null {
  if (list.origin !== 'local') return null;
  const code = PLACE_OF_LIST[list.id];
  if (code === undefined || list.jurisdiction === null)
    throw new Error(`local-lists.ts does not say where list ${list.id} applies`);
  return { code, name: list.jurisdiction };
}

/** Whether an organisation that is registered in this division can stand on the list. */
export function reaches(list: CreditList, region: string): boolean {
  const jurisdiction = jurisdictionOf(list);
  return jurisdiction === null || region.startsWith(jurisdiction.code.replace(/(?:00)+$/, ''));
}
