import { parseName } from '@credit-lens/sdk/names';
import { isPlausible } from './registered-name.ts';
import { NOT_IN_BRAND, TRADE_BEYOND_TABLE, WORDS_LIKE_PLACES } from './sentence-words.ts';

/** Letters of a brand: with a place before it, and without. */
const SHORTEST_BRAND = 2;
const LONGEST_BRAND_BEHIND_PLACE = 6;
const LONGEST_BRAND = 4;

/** A county says its kind, and two letters before it are as good as known: 清河县, but neither 该县 nor 昨日清河县. */
const COUNTY = /^[\p{Script=Han}]{2}县$/u;

/** A stretch of a sentence, read as a registered name. */
export interface NameReading {
  /** Letters of the place in front: where one is known, the name begins there for a reason. */
  readonly place: number;
  readonly brand: number;
}

/**
 * Reads letters that end in a legal form as place, brand, trade and form (Provisions on the Administration of Enterprise
 * Names, art. 6); `null` where they are hardly a name: a brand that is none, a place inside it, no trade where no place
 * stands in front either.
 */
export function readAsName(letters: string): NameReading | null {
  if (!isPlausible(letters)) return null;
  const { place, brand: read, trade, form, isGroup } = parseName(letters);
  const brand = read.replace(TRADE_BEYOND_TABLE, '');
  if (form === null || brand.length < SHORTEST_BRAND || !/^[\p{Script=Han}]+$/u.test(brand)) return null;
  if (NOT_IN_BRAND.test(brand) || isTrade(brand)) return null;
  const isInFront = place !== null && !place.isBracketed;
  const [widest = ''] = place?.divisions ?? [];
  if (isInFront && (WORDS_LIKE_PLACES.has(widest) || (widest.endsWith('县') && !COUNTY.test(widest))))
    return null;
  if (brand.length > (isInFront ? LONGEST_BRAND_BEHIND_PLACE : LONGEST_BRAND)) return null;
  const saysTrade = trade !== '' || isGroup || brand !== read;
  if ((!saysTrade && !isInFront) || holdsPlace(brand)) return null;
  return { place: isInFront ? Math.max(0, letters.indexOf(brand)) : 0, brand: brand.length };
}

/** Whether a brand is but a word of trades: 食品加工. Another brand before it makes that seen. */
function isTrade(brand: string): boolean {
  return parseName(`子虚${brand}有限公司`).brand === '子虚';
}

/** Whether a known place begins inside: a sentence has run into the name, 昨日杭州子虚. */
function holdsPlace(brand: string): boolean {
  for (let start = 1; start + SHORTEST_BRAND <= brand.length; start++) {
    const { place } = parseName(`${brand.slice(start)}子虚科技有限公司`);
    if (place !== null && !place.isBracketed) return true;
  }
  return false;
}
