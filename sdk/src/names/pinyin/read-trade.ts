import { TRADES } from '../data/trades.ts';
import { takeTradeWords } from '../take-trade.ts';
import { OFTEN_LEFT_OUT, TRADE_ENGLISH } from './data/trade-english.ts';
import { readPinyin } from './read-pinyin.ts';

/** A trade as Chinese words: every way to read it, in full, and without the words that are often left out. */
export interface TradeReadings {
  readonly full: ReadonlySet<string>;
  readonly shortened: ReadonlySet<string>;
}

const leftOut: readonly string[] = OFTEN_LEFT_OUT.split(' ');

/** `Trading` is two Chinese words, so a long row of such words would have more readings than anyone can use. */
const MOST_READINGS = 32;

let wordsOfSpelling: ReadonlyMap<string, readonly string[]> | undefined;
let longest = 0;

/** Reads joined English or pinyin words as a trade; no reading when any letter is left over. */
export function readLatinTrade(letters: string): TradeReadings {
  return gather(sequencesFrom(letters, 0, new Map()));
}

/** The readings of a trade that is written in Chinese. */
export function readChineseTrade(trade: string): TradeReadings {
  // The words are looked for behind a brand of two characters, which they need before them.
  return gather(trade === '' ? [] : [takeTradeWords(`　　${trade}`)]);
}

/** Two trades agree when they have a reading in common, of which one may leave words out, but not both. */
export function isOneTrade(one: TradeReadings, other: TradeReadings): boolean {
  return meet(one.full, other.full) || meet(one.full, other.shortened) || meet(one.shortened, other.full);
}

function meet(one: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
  for (const reading of one) if (other.has(reading)) return true;
  return false;
}

function gather(sequences: readonly (readonly string[])[]): TradeReadings {
  const full = sequences.map((words) => words.join(''));
  const shortened = sequences
    .map((words) => words.filter((word) => !leftOut.includes(word)).join(''))
    .filter((reading) => reading !== '');
  return { full: new Set(full), shortened: new Set(shortened) };
}

/** All sequences of words that letters from here on can be read as. `known` keeps those from each position. */
function sequencesFrom(letters: string, start: number, known: Map<number, string[][]>): string[][] {
  if (start === letters.length) return [[]];
  const before = known.get(start);
  if (before !== undefined) return before;
  const found: string[][] = [];
  if (start > 0 && letters.startsWith('and', start)) found.push(...sequencesFrom(letters, start + 3, known));
  for (let length = Math.min(longestSpelling(), letters.length - start); length > 0; length--) {
    const words = readSpellings().get(letters.slice(start, start + length));
    if (words === undefined) continue;
    const plural = letters.startsWith('s', start + length) ? [0, 1] : [0];
    const rests = plural.flatMap((ending) => sequencesFrom(letters, start + length + ending, known));
    for (const rest of rests) for (const word of words) found.push([word, ...rest]);
  }
  known.set(start, found.slice(0, MOST_READINGS));
  return found.slice(0, MOST_READINGS);
}

function longestSpelling(): number {
  readSpellings();
  return longest;
}

function readSpellings(): ReadonlyMap<string, readonly string[]> {
  if (wordsOfSpelling !== undefined) return wordsOfSpelling;
  const table = new Map<string, string[]>();
  const add = (spelling: string, word: string): void => {
    const words = table.get(spelling) ?? [];
    if (!words.includes(word)) table.set(spelling, [...words, word]);
  };
  for (const row of TRADE_ENGLISH.split('|')) {
    const [word = '', english = ''] = row.split('=');
    for (const spelling of english.split(',')) add(spelling.replaceAll(' ', ''), word);
  }
  for (const word of TRADES.split(' ')) for (const spelling of readPinyin(word)) add(spelling, word);
  longest = Math.max(...Array.from(table.keys(), (spelling) => spelling.length));
  wordsOfSpelling = table;
  return table;
}
