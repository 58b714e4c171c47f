import { fold } from './fold-label.ts';
import { labelEndingAt } from './label-lexicon.ts';
import { LABELS } from './labels.ts';

/** Labels of these roles have values that are never read, so nothing is missed where they stand alone. */
const LEFT_ALONE: ReadonlySet<string> = new Set(['person', 'other']);

/** Length of a unified social credit code. */
const CODE_LENGTH = 18;
/** Characters looked back over for the last word of a label in Latin letters. */
const LONGEST_WORD = 48;

/** Letters of the longest label, spaced out: a text of fewer may hold the end of one only. */
const LONGEST_LABEL = 48;
/** What scripts and styles end with: they may stand between a label and its value. */
const MAY_END_CODE = '}])>;/"\'';

const LINE_END = 10;

/** What a character does to a hint. */
const BLANK = 1;
const FORM_END = 2;
const LABEL_END = 3;

/** One byte for each UTF-16 unit, for the loop below looks at every character of the page. */
const KIND = new Uint8Array(0x10000);
/** Units with which some label ends: most texts are told by this alone to hold none. */
const ENDS_LABEL = new Uint8Array(0x10000);
/** The last word of each Latin label. */
const LAST_WORDS = new Set<string>();
/** The last two letters of each label: whether they are all that is asked, or the whole last word is. */
const LAST_TWO = new Map<string, 'letters' | 'word'>();

const mark = (characters: string, kind: number): void => {
  for (const character of characters) KIND[character.charCodeAt(0)] = kind;
};
mark('司伙', FORM_END);
mark(':：︰(（\n', LABEL_END);
mark(' \t\r\f\v\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a', BLANK);
mark('\u2028\u2029\u202f\u205f\u3000\u00ad\u200b\u200c\u200d\u2060\ufeff*＊', BLANK);

const LATIN = /[\p{Script=Latin}\p{N}.'’-]+$/u;
for (const { role, labels: texts } of LABELS) {
  if (LEFT_ALONE.has(role)) continue;
  for (const text of texts) {
    const folded = fold(text);
    const label = folded.endsWith(')') ? folded.replace(/\s*\([^)]*\)$/, '') : folded;
    const last = label.slice(-1);
    const word = last < '\u4e00' ? LATIN.exec(label)?.[0] : undefined;
    for (const letter of [last, last.toUpperCase()]) ENDS_LABEL[letter.charCodeAt(0)] = 1;
    if (word !== undefined) LAST_WORDS.add(word);
    // Two letters are all Latin or not, so labels that end alike are of one kind.
    LAST_TWO.set(label.slice(-2), word === undefined ? 'letters' : 'word');
  }
}

/**
 * What a mention has in it; found by the engine's own search, at a fraction of a loop's price. A line end behind white
 * space ends nothing that an earlier one did not, and pages have many on end.
 */
const SIGN = /[司伙:：︰(（]|\n(?<!\s\n)|[0-9A-Z]{18}/g;

const COMPANY = '公'.charCodeAt(0);
const COMPANY_END = '司'.charCodeAt(0);
const PARTNERSHIP = '合'.charCodeAt(0);

/** For texts that come one by one. */
const ONE_END = [0];

/**
 * Tells, at the price of one look at each character, which texts may belong to a mention: those with the legal form of
 * an enterprise, eighteen letters and digits on end, or the end of a label whose value is read. It tells of too many
 * texts, never of too few: what it remembers of the texts before joins words that the markup splits.
 */
export class TextHints {
  /** The last two letters of the texts before the present run, and the last of those texts that has any. */
  private last = 0;
  private lastButOne = 0;
  private before = '';

  /** The present run: texts on end as one string, and where each ends. */
  private words = '';
  private ends: readonly number[] = ONE_END;
  private count = 0;
  /** The text of the run that is looked at next, and where it begins. */
  private text = 0;
  private begin = 0;
  /** Where the last letter before that text stands in the run; -1 if it has none so far. */
  private letter = -1;
  /** The next sign in the run. */
  private sign = 0;
  private signEnd = 0;

  /** Whether the texts before the last one told of may have ended with a label that stands over it. */
  mayStandUnderLabel = false;

  /** Reads the next text of the page. Returns whether it may belong to a mention. */
  read(data: string): boolean {
    ONE_END[0] = data.length;
    this.begins(data, ONE_END, 1);
    const isHint = this.next() === 0;
    if (isHint) this.next();
    return isHint;
  }

  /** Goes on to the next run of texts, given as one string and where in it each of them ends. */
  begins(words: string, ends: readonly number[], count: number): void {
    this.words = words;
    this.ends = ends;
    this.count = count;
    this.text = 0;
    this.begin = 0;
    this.letter = -1;
    this.seek(0);
  }

  /** The next text of the run that may belong to a mention, by its place among them; -1 if there is no more. */
  next(): number {
    while (this.text < this.count) {
      const at = this.text++;
      const { begin } = this;
      const end = this.ends[at] as number;
      if (end === begin) continue;
      const final = this.words.charCodeAt(end - 1);
      // Most texts are told by their last letter to end with no label.
      const mayEndLabel = (ENDS_LABEL[final] as number) + (KIND[final] as number) !== 0;
      if (this.sign >= end && !mayEndLabel) {
        this.letter = end - 1;
        this.begin = end;
        continue;
      }
      const isHint =
        (this.sign < end && this.hasSign(begin, end)) || (mayEndLabel && this.endsLabel(end, begin));
      if (isHint) this.mayStandUnderLabel = this.mayHaveEndedWithLabel(at);
      const letter = placeBefore(this.words, end, begin);
      if (letter >= begin) this.letter = letter;
      this.begin = end;
      if (isHint) return at;
    }
    this.keep();
    return -1;
  }

  private seek(from: number): void {
    SIGN.lastIndex = from;
    if (!SIGN.test(this.words)) {
      this.sign = Number.MAX_SAFE_INTEGER;
      return;
    }
    this.signEnd = SIGN.lastIndex;
    const isLetter = KIND[this.words.charCodeAt(this.signEnd - 1)] !== 0;
    this.sign = this.signEnd - (isLetter ? 1 : CODE_LENGTH);
  }

  private hasSign(begin: number, end: number): boolean {
    if (this.sign < begin) this.seek(begin);
    while (this.sign < end) {
      const { sign, signEnd } = this;
      if (signEnd - sign === CODE_LENGTH) {
        if (signEnd <= end) return true;
        // It goes on in the next text, so none of it stands in this one alone.
        this.seek(end);
      } else if (KIND[this.words.charCodeAt(sign)] === FORM_END) {
        if (this.endsForm(sign, begin)) return true;
        this.seek(signEnd);
      } else if (this.endsLabel(sign, begin)) return true;
      else this.seek(signEnd);
    }
    return false;
  }

  private endsForm(index: number, begin: number): boolean {
    const before = this.unitAt(this.placeBefore(index, begin));
    return before === (this.words.charCodeAt(index) === COMPANY_END ? COMPANY : PARTNERSHIP);
  }

  private endsLabel(index: number, begin: number): boolean {
    const place = this.placeBefore(index, begin);
    const last = this.unitAt(place);
    if (ENDS_LABEL[last] !== 1) return false;
    const lastButOne = place < 0 ? this.lastButOne : this.unitAt(placeBefore(this.words, place, 0));
    const two = LAST_TWO.get(fold(String.fromCharCode(lastButOne, last)));
    if (two === 'letters') return true;
    if (two === undefined || place < begin) return false;
    const words = this.words.slice(Math.max(begin, place + 1 - LONGEST_WORD), place + 1);
    if (endsWithLabelWord(words)) return true;
    return place - begin < LONGEST_WORD && endsWithLabelWord(this.textBefore().slice(-LONGEST_WORD) + words);
  }

  /** Asked for few texts, so the lexicon is looked into. */
  private mayHaveEndedWithLabel(at: number): boolean {
    const last = this.unitAt(this.letter);
    if (last === 0) return false;
    if (KIND[last] !== 0 || MAY_END_CODE.includes(String.fromCharCode(last))) return true;
    if (ENDS_LABEL[last] !== 1) return false;
    const before = this.textBefore(at);
    return before.length < LONGEST_LABEL || labelEndingAt(before, before.length) !== null;
  }

  /** Where the letter before a place of the present text stands: in it, in a text before it, or (-1) before the run. */
  private placeBefore(index: number, begin: number): number {
    const place = placeBefore(this.words, index, begin);
    return place >= begin ? place : this.letter;
  }

  /** The unit at a place of the run; at -1, the last letter before it. */
  private unitAt(place: number): number {
    return place < 0 ? this.last : this.words.charCodeAt(place);
  }

  /** The last text with a letter in it before the present one. */
  private textBefore(at = this.text - 1): string {
    if (this.letter < 0) return this.before;
    let text = at - 1;
    while (text > 0 && (this.ends[text - 1] as number) > this.letter) text--;
    return this.words.slice(text === 0 ? 0 : this.ends[text - 1], this.ends[text]);
  }

  private keep(): void {
    const { letter } = this;
    if (letter < 0) return;
    const before = this.textBefore(this.count);
    this.lastButOne = this.unitAt(placeBefore(this.words, letter, 0));
    this.last = this.words.charCodeAt(letter);
    this.before = before;
    this.letter = -1;
  }
}

/** Where the letter before a place stands, blanks passed over; less than `begin` if there is none from there on. */
function placeBefore(words: string, index: number, begin: number): number {
  let place = index - 1;
  while (place >= begin) {
    const unit = words.charCodeAt(place);
    if (KIND[unit] !== BLANK && unit !== LINE_END) break;
    place--;
  }
  return place;
}

function endsWithLabelWord(words: string): boolean {
  const word = LATIN.exec(words)?.[0];
  return word !== undefined && LAST_WORDS.has(fold(word));
}
