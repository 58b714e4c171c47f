import type { LatinMatch } from './compare-latin-names.ts';
import type { LatinName } from './parse-latin-name.ts';
import { isOneTrade, readLatinTrade, type TradeReadings } from './read-trade.ts';
import { isPlaceSpelling } from './spell-place.ts';

/** A Latin name in one of the ways to part it. */
interface PartedLatin {
  readonly place: string;
  readonly brand: string;
  readonly trade: TradeReadings | null;
}

/** A place of more words than this is none: Inner Mongolia. */
const PLACE_WORDS = 2;

/** Part by part, in every way that both names can be parted. */
export function matchLatin(left: LatinName, right: LatinName): LatinMatch {
  let best: LatinMatch = { isOneBrand: false, isOnePlace: null, isOneTrade: null };
  const theirs = waysToPart(right);
  for (const own of waysToPart(left)) {
    for (const their of theirs) {
      if (own.brand !== their.brand || own.brand === '') continue;
      const match = matchParts(own, their);
      if (isBetter(match, best)) best = match;
    }
  }
  return best;
}

function matchParts(own: PartedLatin, their: PartedLatin): LatinMatch {
  const isPlaceSaid = own.place !== '' && their.place !== '';
  const isTradeSaid = own.trade !== null && their.trade !== null;
  return {
    isOneBrand: true,
    // Neither says a place: that is no difference, and no agreement either.
    isOnePlace: isPlaceSaid ? own.place === their.place : null,
    isOneTrade: isTradeSaid ? isOneTrade(own.trade, their.trade) : null,
  };
}

function isBetter(match: LatinMatch, best: LatinMatch): boolean {
  const worth = ({ isOneBrand, isOnePlace, isOneTrade: isSameTrade }: LatinMatch): number =>
    (isOneBrand ? 4 : -4) +
    (isOnePlace === null ? 0 : isOnePlace ? 1 : -3) +
    (isSameTrade === null ? 0 : isSameTrade ? 1 : -3);
  return worth(match) > worth(best);
}

function waysToPart({ words, bracketed }: LatinName): PartedLatin[] {
  const ways: PartedLatin[] = [];
  const bracketAt = bracketed === '' ? -1 : words.indexOf(bracketed);
  if (bracketAt > 0 && isPlaceSpelling(bracketed)) {
    ways.push(
      ...waysToTrade(
        bracketed,
        words.filter((_word, at) => at !== bracketAt),
      ),
    );
  }
  for (let count = 0; count <= PLACE_WORDS && count < words.length; count++) {
    const place = words.slice(0, count).join('');
    if (count === 0 || isPlaceSpelling(place)) ways.push(...waysToTrade(place, words.slice(count)));
  }
  return ways;
}

function waysToTrade(place: string, words: readonly string[]): PartedLatin[] {
  const ways: PartedLatin[] = [{ place, brand: words.join(''), trade: null }];
  for (let from = 1; from < words.length; from++) {
    const trade = readLatinTrade(words.slice(from).join(''));
    if (trade.full.size > 0) ways.push({ place, brand: words.slice(0, from).join(''), trade });
  }
  return ways;
}
