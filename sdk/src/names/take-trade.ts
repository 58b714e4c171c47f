import { TRADES } from './data/trades.ts';

/** A brand has at least two characters (Provisions on the Administration of Enterprise Names, art. 8). */
const SHORTEST_BRAND = 2;

let trades: ReadonlySet<string> | undefined;
let longest = 0;

/** Words of trades at the end of a text, in its order, as long as a brand is left before them. */
export function takeTradeWords(text: string): string[] {
  const known = readTrades();
  const words: string[] = [];
  let end = text.length;
  for (;;) {
    let length = Math.min(longest, end - SHORTEST_BRAND);
    while (length > 0 && !known.has(text.slice(end - length, end))) length--;
    if (length <= 0) return words;
    words.unshift(text.slice(end - length, end));
    end -= length;
  }
}

/** A text that is a word of a trade, or none at all, names nobody. */
export function isTradeAlone(text: string): boolean {
  return text === '' || readTrades().has(text);
}

function readTrades(): ReadonlySet<string> {
  if (trades === undefined) {
    trades = new Set(TRADES.split(' '));
    longest = Math.max(...Array.from(trades, (word) => word.length));
  }
  return trades;
}
