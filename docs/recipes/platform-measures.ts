/**
 * What platforms may do about an entry of one list, as data to read: the five measures of the plan of November 2016 against
 * faked reputation (Kendra Schaefer, Trivium China, 2020, section on e-commerce). They are voluntary in law, so each says whether
 * it was applied: unknown. Nothing in this product takes one, advises one, or knows which one a platform took.
 */
import type { Client } from '@credit-lens/sdk/client';
import type { MeasureRow } from '@credit-lens/sdk/contract';
import { reference } from '@credit-lens/sdk/reference';

/** The measures of platforms that the entries on a list may have, in the catalogue's order. */
export async function platformMeasures(client: Client, list: string): Promise<readonly MeasureRow[]> {
  const { items } = await reference(client, 'measures');
  return items.filter(({ kind, appliesTo }) => kind === 'platform' && appliesTo.lists.includes(list));
}
