/** A stretch of page text as names are compared: no white space, brackets and letters of one width. */
export interface SqueezedText {
  readonly letters: string;
  /** Where each letter stands in the text. */
  readonly at: readonly number[];
  /** Whether white space stands before the letter. */
  readonly gap: readonly boolean[];
}

/** Where a line ends inside a passage: `<br>`. It counts as white space. */
export const LINE_BREAK = '\u2028';

/** What squeezing leaves out or writes otherwise. */
const TO_UNIFY = /[\s\u00ad\u200b-\u200f\u2060\ufeff()〔〕﹙﹚０-９Ａ-Ｚａ-ｚ]/;
/** The places of letters in a text that needs no squeezing. */
const PLACES: readonly number[] = Array.from({ length: 128 }, (_, index) => index);
const NO_GAPS: readonly boolean[] = [];

const BLANK = /[\s\u00ad\u200b-\u200f\u2060\ufeff]/;

/** Squeezes `text` from `from` up to `to`; each letter keeps its place. */
export function squeeze(text: string, from = 0, to = text.length): SqueezedText {
  const end = Math.min(to, text.length);
  const plain = from === 0 && end === text.length ? text : text.slice(from, end);
  if (plain.length <= PLACES.length && !TO_UNIFY.test(plain))
    return { letters: plain, at: from === 0 ? PLACES : placesFrom(from, plain.length), gap: NO_GAPS };
  let letters = '';
  const at: number[] = [];
  const gap: boolean[] = [];
  let blank = false;
  for (let index = from; index < to; index++) {
    const letter = text.charAt(index);
    if (BLANK.test(letter)) {
      blank = true;
      continue;
    }
    letters += oneWidth(letter);
    at.push(index);
    gap.push(blank);
    blank = false;
  }
  return { letters, at, gap };
}

function placesFrom(from: number, length: number): readonly number[] {
  const places: number[] = [];
  for (let index = 0; index < length; index++) places.push(from + index);
  return places;
}

/** Full-width letters and digits become half-width; brackets become the full-width ones of registered names. */
function oneWidth(letter: string): string {
  if (letter === '(' || letter === '〔' || letter === '﹙') return '（';
  if (letter === ')' || letter === '〕' || letter === '﹚') return '）';
  const unit = letter.charCodeAt(0);
  const isFullWidthLetter =
    (unit >= 0xff10 && unit <= 0xff19) ||
    (unit >= 0xff21 && unit <= 0xff3a) ||
    (unit >= 0xff41 && unit <= 0xff5a);
  return isFullWidthLetter ? String.fromCharCode(unit - 0xfee0) : letter;
}
