import type { ParsedName } from '../parsed-name.ts';
import type { LatinMatch } from './compare-latin-names.ts';
import type { LatinName } from './parse-latin-name.ts';
import { readPinyin } from './read-pinyin.ts';
import { isOneTrade, readChineseTrade, readLatinTrade } from './read-trade.ts';
import { isPlaceSpelling, spellPlace } from './spell-place.ts';

const NOTHING: LatinMatch = { isOneBrand: false, isOnePlace: null, isOneTrade: null };

/**
 * Looks for the parts of a Chinese name in the letters of a Latin one: its brand in pinyin, before or behind it the
 * place, and in the rest the trade. Every letter has to be accounted for.
 */
export function matchChinese({ words }: LatinName, chinese: ParsedName): LatinMatch {
  const letters = words.join('');
  const places = chinese.place === null ? [] : spellPlace(chinese.place.divisions);
  let best = NOTHING;
  for (const brand of readPinyin(chinese.brand)) {
    if (brand === '') continue;
    for (let at = letters.indexOf(brand); at >= 0; at = letters.indexOf(brand, at + 1)) {
      const match = matchAround(
        letters.slice(0, at),
        letters.slice(at + brand.length),
        places,
        chinese.trade,
      );
      if (match !== null && agreement(match) > agreement(best)) best = match;
    }
  }
  return best;
}

/** What stands before and behind the brand; null when the brand begins in the middle of something else. */
function matchAround(
  before: string,
  behind: string,
  places: readonly string[],
  trade: string,
): LatinMatch | null {
  if (before !== '') {
    const isOnePlace = places.includes(before);
    if (!isOnePlace && !isPlaceSpelling(before)) return null;
    return {
      isOneBrand: true,
      isOnePlace: places.length === 0 ? null : isOnePlace,
      isOneTrade: oneTrade(behind, trade),
    };
  }
  const withoutPlace: LatinMatch = {
    isOneBrand: true,
    isOnePlace: null,
    isOneTrade: oneTrade(behind, trade),
  };
  const withPlace = places.flatMap((place): LatinMatch[] => {
    const rests = [
      ...(behind.startsWith(place) ? [behind.slice(place.length)] : []),
      ...(behind.endsWith(place) ? [behind.slice(0, -place.length)] : []),
    ];
    return rests.map((rest) => ({ isOneBrand: true, isOnePlace: true, isOneTrade: oneTrade(rest, trade) }));
  });
  return [withoutPlace, ...withPlace].reduce((best, match) =>
    agreement(match) > agreement(best) ? match : best,
  );
}

/** Null when the Latin name says no trade, or both do not. */
function oneTrade(letters: string, trade: string): boolean | null {
  if (letters === '') return null;
  return isOneTrade(readLatinTrade(letters), readChineseTrade(trade));
}

/** How much agrees, to choose between readings: what is alike counts, what contradicts counts against it. */
function agreement({ isOneBrand, isOnePlace, isOneTrade: isSameTrade }: LatinMatch): number {
  const worth = (is: boolean | null): number => (is === null ? 0 : is ? 1 : -3);
  return isOneBrand ? 4 + worth(isOnePlace) + worth(isSameTrade) : -4;
}
